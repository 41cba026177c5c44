import type { Channel, Line } from '../../actions/text/message.ts';
import type { PromptHints } from '../wire.ts';

/** One thing the server shows or says; frames are numbered from 1 within a session, so that none is lost and none is read twice. */
export type Frame =
  | { readonly type: 'text'; readonly channel: Channel; readonly lines: readonly Line[] }
  /** A question, with what may be made of it; in the game only a sign that one may type. */
  | ({ readonly type: 'prompt'; readonly text: string } & PromptHints)
  /** Whether what is typed next may be seen; a password may not. */
  | { readonly type: 'echo'; readonly on: boolean }
  /** Structured data: `Room.Info` and its values. */
  | { readonly type: 'gmcp'; readonly name: string; readonly data: unknown };

/** What the server sends in one message: first a greeting, then frames. */
export type ServerMessage =
  | { readonly hello: Greeting }
  /** The frames from number `first` on; so many lines of the client have arrived. */
  | { readonly first: number; readonly heard: number; readonly frames: readonly Frame[] };

/** How a session begins or goes on. */
export interface Greeting {
  /** Whoever knows it takes over the session from a connection that was lost. */
  readonly token: string;
  /** How long a session waits for a lost connection. */
  readonly graceSeconds: number;
  /** Whether it is the session of the token that was sent. */
  readonly resumed: boolean;
  /** How many lines of this client have arrived. */
  readonly heard: number;
}

/** What a client says first. */
export interface ClientHello {
  readonly type: 'hello';
  /** The session that is to go on; empty for a new one. */
  readonly token: string;
  /** The number of the last frame that was read. */
  readonly seen: number;
  readonly screenReader: boolean;
}

/** What a client says. */
export type ClientMessage =
  | ClientHello
  /** A line that was typed; lines are numbered from 1 within a session. */
  | { readonly type: 'line'; readonly number: number; readonly text: string }
  /** All frames up to this number were read. */
  | { readonly type: 'read'; readonly seen: number }
  | { readonly type: 'terminal'; readonly screenReader: boolean }
  /** A message of GMCP, its values as JSON. */
  | { readonly type: 'gmcp'; readonly name: string; readonly json: string };
