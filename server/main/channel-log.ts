import { channels } from '../../actions/speech/channel-line.ts';
import type { TextStore } from '../../storage/text-store.ts';
import type { ChannelBook, ChannelLine } from '../sessions/channel-book.ts';

/** So many lines of each channel are remembered. */
const mostRemembered = 100;
/** The ids of lines of channels in the store of texts begin so. */
export const channelIds = 'channel/';

const digits = 12;

/** What was said on the channels, in the store of texts; no event speaks of it, since a ledger cannot forget. */
export class ChannelLog implements ChannelBook {
  readonly #store: TextStore;
  readonly #fault: (error: unknown) => void;
  readonly #lines = new Map<string, { readonly id: string; readonly line: ChannelLine }[]>();
  #next = 1;

  constructor(store: TextStore, fault: (error: unknown) => void) {
    this.#store = store;
    this.#fault = fault;
    for (const channel of channels) this.#lines.set(channel, this.#stored(channel));
  }

  /** It is remembered at once, and kept a moment later: what was said last before a power cut may be missing. */
  remember(line: ChannelLine): void {
    const id = `${prefixOf(line.channel)}${String(this.#next).padStart(digits, '0')}`;
    this.#next += 1;
    const lines = this.#lines.get(line.channel) ?? [];
    lines.push({ id, line });
    const gone = lines.splice(0, Math.max(0, lines.length - mostRemembered)).map(it => it.id);
    this.#store
      .keep([{ id, salt: '', words: JSON.stringify(line), at: line.at }])
      .then(() => (gone.length > 0 ? this.#store.forget(gone) : undefined))
      .catch(this.#fault);
  }

  history(channel: ChannelLine['channel']): readonly ChannelLine[] {
    return (this.#lines.get(channel) ?? []).map(({ line }) => line);
  }

  #stored(channel: ChannelLine['channel']) {
    const prefix = prefixOf(channel);
    return this.#store.list(prefix).map(({ id, words }) => {
      this.#next = Math.max(this.#next, Number(id.slice(prefix.length)) + 1);
      return { id, line: JSON.parse(words) as ChannelLine };
    });
  }
}

function prefixOf(channel: string): string {
  return `${channelIds}${channel}/`;
}
