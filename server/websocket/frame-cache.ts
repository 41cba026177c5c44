import type { Line, Message } from '../../actions/text/message.ts';
import { printable } from '../rendering/printable.ts';
import type { Frame } from './frames.ts';

/** Turns a message into its frame once, however many listeners read it. Only the last message is kept, as `RenderingCache` does. */
export class FrameCache {
  #message: Message | undefined;
  #frame = '';

  /** The frame that shows the message, as JSON. Nothing in it can steer a terminal or turn the direction of text around. */
  frameOf(message: Message): string {
    if (message !== this.#message) {
      const frame: Frame = { type: 'text', channel: message.channel, lines: message.lines.map(cleaned) };
      this.#frame = JSON.stringify(frame);
      this.#message = message;
    }
    return this.#frame;
  }
}

function cleaned(line: Line): Line {
  return line.map(span => ({ ...span, text: printable(span.text) }));
}
