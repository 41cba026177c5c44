import type { Drafts } from '../editor/write-text.ts';
import type { PlayerId } from '../manager/outlet.ts';

/** So many unfinished texts are kept in all; the oldest is given up for a new one. */
const mostDrafts = 1000;

/** Unfinished texts of those who lost their connection, until the server stops. */
export class AllDrafts {
  readonly #drafts = new Map<string, readonly string[]>();

  /** The drafts of one player. */
  of(player: PlayerId): Drafts {
    const key = (title: string) => `${player} ${title}`;
    return {
      take: title => {
        const lines = this.#drafts.get(key(title));
        this.#drafts.delete(key(title));
        return lines;
      },
      keep: (title, lines) => {
        const [oldest] = this.#drafts.keys();
        if (this.#drafts.size >= mostDrafts && oldest !== undefined) this.#drafts.delete(oldest);
        this.#drafts.set(key(title), [...lines]);
      },
    };
  }
}
