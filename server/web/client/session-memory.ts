import type { Frame } from '../../websocket/frames.ts';

/** Something that stands in the output: what the server sent, or what the player typed. */
export type Shown = Frame | { readonly type: 'typed'; readonly text: string };

/** What a page remembers of its session over a reload; it is forgotten when the tab is closed. */
export interface Remembered {
  readonly token: string;
  /** The number of the last frame that was read. */
  readonly seen: number;
  /** How many lines were typed. */
  readonly typed: number;
  /** What stands in the output. */
  readonly shown: readonly Shown[];
}

const key = 'aevum.session';
/** What browsers keep for a page is a few megabytes. */
const mostLetters = 1_500_000;

/** The memory of one tab. */
export class SessionMemory {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** What was kept before the page was loaded; nothing where that is no session. */
  recall(): Remembered | undefined {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(key) ?? 'null');
      return isRemembered(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a session; of what was shown as many of the newest as there is room for. */
  keep(session: Remembered): void {
    let { shown } = session;
    let text = JSON.stringify(session);
    while (text.length > mostLetters && shown.length > 0) {
      shown = shown.slice(Math.ceil(shown.length / 4));
      text = JSON.stringify({ ...session, shown });
    }
    try {
      this.#storage.setItem(key, text);
    } catch {
      // A browser that keeps nothing cannot be helped: its reload begins anew.
    }
  }

  forget(): void {
    this.#storage.removeItem(key);
  }
}

function isRemembered(kept: unknown): kept is Remembered {
  return typeof kept === 'object' && kept !== null && 'token' in kept && 'shown' in kept;
}
