import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { promptEnd } from './bare-answers.ts';

/** What is read at once; one buffer for all clients, since each has done with it before the next is read. */
const readBuffer = Buffer.alloc(1 << 18);

/** One connection of the load. It knows its answer by a text that no other answer holds, and its end by the prompt. */
export class Client {
  /** Its place among the others. */
  readonly index: number;
  readonly #socket: Socket;
  /** What has come since the line was sent, where the answer comes in pieces. */
  #begun = '';
  #expected = '';
  #answered: (() => void) | undefined;
  #received = 0;

  /** Connects. @throws later, past all handlers, where the connection is lost: nothing that is measured then counts. */
  constructor(index: number, port: number) {
    this.index = index;
    const onread = { buffer: readBuffer, callback: (size: number) => this.#read(size) };
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, onread });
    this.#socket.on('end', () => {
      throw new Error(`the server closed connection ${index}`);
    });
  }

  /** Bytes that have come in so far. */
  get received(): number {
    return this.#received;
  }

  /** Types a line, with its line end, and calls back when its answer is here whole. */
  send(line: string, expected: string, answered: () => void): void {
    this.#expected = expected;
    this.#answered = answered;
    this.#socket.write(line, 'latin1');
  }

  /** The same for lines that nobody measures. */
  ask(line: string, expected: string): Promise<void> {
    return new Promise(resolve => this.send(`${line}\r\n`, expected, resolve));
  }

  /** Resolves when the connection stands. */
  connected(): Promise<void> {
    return new Promise(resolve => this.#socket.once('connect', () => resolve()));
  }

  close(): Promise<void> {
    this.#socket.removeAllListeners('end');
    const closed = new Promise<void>(resolve => this.#socket.once('close', () => resolve()));
    this.#socket.destroy();
    return closed;
  }

  #read(size: number): boolean {
    this.#received += size;
    const answered = this.#answered;
    if (!answered) return true;
    const text = this.#begun + readBuffer.toString('latin1', 0, size);
    const found = text.indexOf(this.#expected);
    if (found === -1 || !text.includes(promptEnd, found)) {
      this.#begun = text;
      return true;
    }
    this.#begun = '';
    this.#answered = undefined;
    answered();
    return true;
  }
}
