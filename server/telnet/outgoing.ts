import type { Socket } from 'node:net';
import type { Door } from './door.ts';
import { Screen } from './screen.ts';

/** What goes out to one client, a write for each turn of the loop. */
export class Outgoing {
  readonly screen = new Screen();
  private readonly socket: Socket;
  private readonly door: Pick<Door, 'limits' | 'metrics'>;

  constructor(socket: Socket, door: Pick<Door, 'limits' | 'metrics'>) {
    this.socket = socket;
    this.door = door;
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
    this.socket.write(bytes, 'latin1');
    return true;
  }
}
