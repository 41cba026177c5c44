import type { Line, Message } from '../../actions/text/message.ts';
import { linesFor } from '../rendering/lines-for.ts';
import { printable } from '../rendering/printable.ts';
import type { Frame } from './frames.ts';

/** Turns a message into its frame once, however many listeners read it. Only the last message is kept, as `RenderingCache` does. */
export class FrameCache {
  #message: Message | undefined;
  readonly #frames = new Map<boolean, string>();

  /** The frame that shows the message, as JSON. Nothing in it can steer a terminal or turn the direction of text around. */
  frameOf(message: Message, screenReader: boolean): string {
    if (message !== this.#message) this.#frames.clear();
    this.#message = message;
    const known = this.#frames.get(screenReader);
    if (known !== undefined) return known;
    const frame = JSON.stringify(made(message, screenReader));
    this.#frames.set(screenReader, frame);
    return frame;
  }
}

function made(message: Message, screenReader: boolean): Frame {
  return { type: 'text', channel: message.channel, lines: linesFor(message, screenReader).map(cleaned) };
}

function cleaned(line: Line): Line {
  return line.map(span => ({ ...span, text: printable(span.text) }));
}
