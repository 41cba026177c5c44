import type { Duplex } from 'node:stream';
import type { Message } from '../../actions/text/message.ts';
import { inCharset } from '../rendering/in-charset.ts';
import { printable } from '../rendering/printable.ts';
import type { ByteString } from './bytes.ts';
import { encodedText } from './bytes.ts';
import { Compression } from './compression.ts';
import type { Door } from './door.ts';
import { KnownTerminal } from './known-terminal.ts';
import { Screen } from './screen.ts';

type OutgoingDoor = Pick<Door, 'limits' | 'metrics' | 'clock' | 'renderings'>;

/** What goes out to one client, a write for each turn of the loop. */
export class Outgoing {
  readonly screen = new Screen();
  readonly known = new KnownTerminal();
  private readonly socket: Duplex;
  private readonly door: OutgoingDoor;
  private readonly compression: Compression;
  private sentAt: number;

  constructor(socket: Duplex, door: OutgoingDoor) {
    this.socket = socket;
    this.door = door;
    this.sentAt = door.clock();
    this.compression = new Compression(
      { write: (bytes, encoding = 'latin1') => socket.write(bytes, encoding) },
      door.metrics.bytesCompressed,
    );
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

  /** Sends what waits as it is, then this mark, and everything after it compressed. */
  compress(marker: ByteString): void {
    if (this.flush()) this.compression.start(marker);
  }

  /** Sends what waits, and everything after it as it is. */
  stopCompressing(): void {
    if (this.flush()) this.compression.end();
  }

  /** Sends nothing more but what is on its way, and then ends. */
  end(): void {
    this.compression.whenDone(() => this.socket.end());
  }

  /** Gives up what is on its way. */
  stop(): void {
    this.compression.destroy();
  }

  /** Sends all that waits; `false` where the client has left too much unread for that. */
  flush(): boolean {
    const bytes = this.screen.take();
    const unread = this.socket.writableLength + this.compression.waiting;
    if (unread > 0 && unread + bytes.length > this.door.limits.outputBytes) {
      this.door.metrics.slowReaderDropped();
      return false;
    }
    if (bytes === '') return true;
    this.door.metrics.bytesSent(bytes.length);
    this.sentAt = this.door.clock();
    this.compression.write(bytes);
    return true;
  }
}
