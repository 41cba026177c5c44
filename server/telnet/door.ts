import type { LimitReached } from '../limit-name.ts';
import type { RenderingCache } from '../rendering/rendering-cache.ts';
import type { Wire } from '../wire.ts';
import type { TelnetLimits } from './limits.ts';
import type { OptionTable } from './option-table.ts';
import type { TurnEnd } from './turn-end.ts';

/** Who counts what goes over the door; each call stands on the path of every line, so that it must be quick. */
export interface TelnetMetrics {
  bytesReceived(bytes: number): void;
  bytesSent(bytes: number): void;
  /** Bytes that went into compression, and bytes that came out of it. */
  bytesCompressed(before: number, after: number): void;
  connectionRefused(): void;
  slowReaderDropped(): void;
  readonly limitReached: LimitReached;
}

/** A connection as its server holds it. */
export interface TelnetWire extends Wire {
  /** Sends something that shows nothing, if nothing was sent for long. */
  keepAlive(): void;
}

/** What all connections of one server share. */
export interface Door {
  readonly limits: TelnetLimits;
  readonly metrics: TelnetMetrics;
  readonly options: OptionTable;
  readonly renderings: RenderingCache;
  readonly turnEnd: TurnEnd;
  /** Seconds of silence after which a client is sent a NOP; 0 = never. */
  readonly keepAliveSeconds: () => number;
  /** Milliseconds. */
  readonly clock: () => number;
  /** A connection is gone for good. */
  left(wire: TelnetWire): void;
}
