import type { Goid } from '../../domain/ids.ts';
import type { Span } from './file/stream-table.ts';

/** Which versions of one stream a draft holds; grows while the draft is made. */
export interface DraftSpan extends Span {
  readonly state: StreamState;
  count: number;
}

/** How far one stream has come, and the draft that met it last: a thousand events ask for a thousand streams once each. */
export interface StreamState {
  version: number;
  /** The newest draft with events of this stream, and what it holds of them. */
  draft: object | null;
  span: DraftSpan | null;
}

/** The newest version of every stream of a ledger. */
export class Streams {
  readonly #states = new Map<Goid, StreamState>();

  /** How far a stream has come; one that is met for the first time has no version yet. */
  of(stream: Goid): StreamState {
    let state = this.#states.get(stream);
    if (!state) {
      state = { version: 0, draft: null, span: null };
      this.#states.set(stream, state);
    }
    return state;
  }

  /** The newest version of a stream; 0 where there is none. */
  versionOf(stream: Goid): number {
    return this.#states.get(stream)?.version ?? 0;
  }
}
