import type { Message } from '../../actions/text/message.ts';
import type { Look } from './render.ts';
import { render } from './render.ts';

/** A message as one kind of terminal shows it, and as the kinds before it do. */
interface Rendering {
  readonly colour: Look['colour'];
  readonly width: number;
  readonly sent: string;
  readonly next: Rendering | undefined;
}

/**
 * Renders a message once for each kind of terminal, however many listeners read it. `encode` turns text into what the door sends.
 * Only the last message is kept: a message is shown to all who read it before the next one is, and whatever is kept
 * longer outlives a collection of garbage, which costs more than its rendering.
 */
export class RenderingCache {
  private readonly encode: (text: string) => string;
  private message: Message | undefined;
  private renderings: Rendering | undefined;

  constructor(encode: (text: string) => string) {
    this.encode = encode;
  }

  /** What a terminal of this look is sent to show the message. */
  rendered(message: Message, look: Look): string {
    if (message !== this.message) this.renderings = undefined;
    for (let one = this.renderings; one !== undefined; one = one.next) {
      if (one.width === look.width && one.colour === look.colour) return one.sent;
    }
    const sent = this.encode(render(message, look));
    this.message = message;
    this.renderings = { colour: look.colour, width: look.width, sent, next: this.renderings };
    return sent;
  }
}
