import type { Message } from '../../actions/text/message.ts';
import type { Look } from './render.ts';
import { render } from './render.ts';

/** One message as one kind of terminal shows it, and the renderings of the same message for other kinds. */
interface Rendering {
  readonly colour: Look['colour'];
  readonly width: number;
  readonly sent: string;
  readonly next: Rendering | undefined;
}

/** So many messages are kept at once; what a crowd reads is shown to all of it long before as many others have come. */
const keptMessages = 512;

/**
 * Renders a message once for each kind of terminal, however many listeners read it. `encode` turns text into what the door sends.
 * A small map that is emptied when full, because a WeakMap costs each message five times as much, mostly in garbage collection.
 */
export class RenderingCache {
  private readonly encode: (text: string) => string;
  private readonly renderings = new Map<Message, Rendering>();

  constructor(encode: (text: string) => string) {
    this.encode = encode;
  }

  /** What a terminal of this look is sent to show the message. */
  rendered(message: Message, look: Look): string {
    const known = this.renderings.get(message);
    for (let one = known; one !== undefined; one = one.next) {
      if (one.width === look.width && one.colour === look.colour) return one.sent;
    }
    const sent = this.encode(render(message, look));
    if (this.renderings.size >= keptMessages) this.renderings.clear();
    this.renderings.set(message, { colour: look.colour, width: look.width, sent, next: known });
    return sent;
  }
}
