import type { SocketDoor } from './door.ts';
import { FrameLog } from './frame-log.ts';
import type { ServerMessage } from './frames.ts';
import type { Link } from './link.ts';

/** So much may wait for a client before it has to read its answers first. */
const unreadBytes = 65_536;

/** What a session has to show, and the connection over which it is shown, if there is one. */
export class Outgoing {
  readonly #door: SocketDoor;
  readonly #log: FrameLog;
  /** Is called when the client has read something. */
  readonly #read: () => void;
  #link: Link | undefined;
  #sent = 0;

  constructor(door: SocketDoor, read: () => void) {
    this.#door = door;
    this.#log = new FrameLog(door.resumeBytes);
    this.#read = read;
  }

  get link(): Link | undefined {
    return this.#link;
  }

  /** Whether the client reads its answers, so that more of its lines may be done. */
  get isBeingRead(): boolean {
    return (this.#link?.unsentBytes ?? 0) < unreadBytes;
  }

  /** Goes on over a connection whose client has read everything up to frame `seen`. */
  begin(link: Link, seen: number, greeting: ServerMessage): void {
    this.#link = link;
    this.#sent = Math.min(seen, this.#log.last);
    this.#send(JSON.stringify(greeting));
  }

  /** There is no connection any more. */
  end(): void {
    this.#link = undefined;
  }

  /** Adds a frame, as JSON. */
  add(frame: string): void {
    this.#log.add(frame);
  }

  /** The client has read everything up to this frame. */
  forget(seen: number): void {
    this.#log.read(seen);
  }

  /** Sends what has not been sent, in one message; a client that does not read at all is dropped. */
  flush(heard: number): void {
    const link = this.#link;
    const { first, frames } = this.#log.after(this.#sent);
    if (!link || frames.length === 0) return;
    if (link.unsentBytes > this.#door.limits.outputBytes) {
      this.#door.metrics.slowReaderDropped();
      return link.drop();
    }
    this.#sent = this.#log.last;
    this.#send(`{"first":${first},"heard":${heard},"frames":[${frames.join()}]}`);
  }

  #send(text: string): void {
    this.#door.metrics.webBytesSent(text.length);
    this.#link?.send(text, this.#read);
  }
}
