import type { Message } from '../../actions/text/message.ts';
import type { Charset } from '../wire.ts';
import type { Look } from './render.ts';
import { render } from './render.ts';

/** A message as one kind of terminal shows it, and as the kinds before it do. */
interface Rendering {
  readonly look: Look;
  readonly sent: string;
  readonly next: Rendering | undefined;
}

/**
 * Renders a message once for each kind of terminal, however many listeners read it. `encode` turns text into what the door sends.
 * Only the last message is kept: a message is shown to all who read it before the next one is, and whatever is kept
 * longer outlives a collection of garbage, which costs more than its rendering.
 */
export class RenderingCache {
  private readonly encode: (text: string, charset: Charset) => string;
  private message: Message | undefined;
  private renderings: Rendering | undefined;

  constructor(encode: (text: string, charset: Charset) => string) {
    this.encode = encode;
  }

  /** What a terminal of this look is sent to show the message. */
  rendered(message: Message, look: Look): string {
    if (message !== this.message) this.renderings = undefined;
    for (let one = this.renderings; one !== undefined; one = one.next) {
      if (isAlike(one.look, look)) return one.sent;
    }
    const sent = this.encode(render(message, look), look.charset ?? 'utf-8');
    this.message = message;
    this.renderings = { look, sent, next: this.renderings };
    return sent;
  }
}

function isAlike(one: Look, other: Look): boolean {
  if (one === other) return true;
  return (
    one.width === other.width &&
    one.colour === other.colour &&
    one.charset === other.charset &&
    one.links === other.links &&
    one.screenReader === other.screenReader &&
    one.colours === other.colours
  );
}
