import type { LimitReached } from '../limit-name.ts';
import type { InboxLimits } from '../telnet/inbox.ts';
import type { TurnEnd } from '../telnet/turn-end.ts';
import type { FrameCache } from './frame-cache.ts';

/** What one client may make this door hold. */
export interface WebLimits extends InboxLimits {
  /** Bytes of one line, until the session narrows or widens it. */
  readonly lineBytes: number;
  /** Bytes that wait for a client that does not read; beyond them its connection is dropped. */
  readonly outputBytes: number;
}

/** Who counts what goes over the door. */
export interface WebMetrics {
  webBytesReceived(bytes: number): void;
  webBytesSent(bytes: number): void;
  connectionRefused(): void;
  slowReaderDropped(): void;
  readonly limitReached: LimitReached;
}

/** A session as its door knows it. */
export interface WebSession {
  readonly token: string;
  readonly address: string;
}

/** What all web sessions of one server share. */
export interface SocketDoor {
  readonly limits: WebLimits;
  readonly metrics: WebMetrics;
  /** How long a session waits for a lost connection; 0 = not at all. */
  readonly graceSeconds: number;
  /** Bytes of frames that are kept for a client that has not read them. */
  readonly resumeBytes: number;
  readonly frames: FrameCache;
  readonly turnEnd: TurnEnd;
  /** Milliseconds. */
  readonly clock: () => number;
  /** A session is gone for good; `wasLost` says that it waited for its connection then. */
  left(wire: WebSession, wasLost: boolean): void;
}
