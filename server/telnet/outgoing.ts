import type { Socket } from 'node:net';
import type { Message } from '../../actions/text/message.ts';
import { inCharset } from '../rendering/in-charset.ts';
import { printable } from '../rendering/printable.ts';
import type { ByteString } from './bytes.ts';
import { encodedText } from './bytes.ts';
import type { Door } from './door.ts';
import { KnownTerminal } from './known-terminal.ts';
import { Screen } from './screen.ts';

type OutgoingDoor = Pick<Door, 'limits' | 'metrics' | 'clock' | 'renderings'>;

/** What goes out to one client, a write for each turn of the loop. */
export class Outgoing {
  readonly screen = new Screen();
  readonly known = new KnownTerminal();
  private readonly socket: Socket;
  private readonly door: OutgoingDoor;
  private sentAt: number;

  constructor(socket: Socket, door: OutgoingDoor) {
    this.socket = socket;
    this.door = door;
    this.sentAt = door.clock();
  }

  /** For how many milliseconds nothing was sent. */
  get silentMillis(): number {
    return this.door.clock() - this.sentAt;
  }

  show(message: Message): void {
    this.screen.lines(this.door.renderings.rendered(message, this.known.terminal));
  }

  /** A prompt, with the mark of its end. */
  prompt(text: string, mark: ByteString): void {
    const { charset } = this.known.terminal;
    this.screen.prompt(encodedText(inCharset(printable(text), charset), charset) + mark);
  }

  /** Sends all that waits; `false` where the client has left too much unread for that. */
  flush(): boolean {
    const bytes = this.screen.take();
    const unread = this.socket.writableLength;
    if (unread > 0 && unread + bytes.length > this.door.limits.outputBytes) {
      this.door.metrics.slowReaderDropped();
      return false;
    }
    if (bytes === '') return true;
    this.door.metrics.bytesSent(bytes.length);
    this.sentAt = this.door.clock();
    this.socket.write(bytes, 'latin1');
    return true;
  }
}
