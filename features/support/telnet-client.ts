import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { Watched } from './watched.ts';

/** Telnet commands as bytes: subnegotiations, negotiations, and those of one byte. */
const telnetCommands = /\u00ff(?:\u00fa[\s\S]*?\u00ff\u00f0|[\u00fb-\u00fe][\s\S]|[\u00ef-\u00f9])/g;

/** The end of a prompt: GA (RFC 854) or EOR (RFC 885). */
const promptEnd = /\u00ff[\u00f9\u00ef]/;

/** A player's end of a telnet connection, down to its bytes; a byte is a character from U+0000 to U+00FF. */
export class TelnetClient {
  readonly #socket: Socket;
  readonly #bytes = new Watched();
  readonly closed: Promise<void>;
  #page = 0;
  /** Whether the connection stands. */
  open = true;

  static async call(port: number): Promise<TelnetClient> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    return new TelnetClient(socket);
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', chunk => this.#bytes.add(chunk.toString('latin1')));
    // A server that is killed resets the connection.
    socket.on('error', () => {});
    this.closed = new Promise<void>(resolve => socket.once('close', () => resolve())).then(() => {
      this.open = false;
      this.#bytes.end('the connection is closed');
    });
  }

  /** All bytes since the page was turned. */
  get bytes(): string {
    return this.#bytes.text.slice(this.#page);
  }

  /** What a player reads of them, colours included. */
  get text(): string {
    return readable(this.bytes);
  }

  /** Every whole line since the beginning, without prompts before them. */
  everyLine(): string[] {
    const lines = readable(this.#bytes.text).split('\r\n');
    return lines.slice(0, -1).map(line => line.replace(/^(?:> )+/, ''));
  }

  /** The prompts since the page was turned. */
  get prompts(): number {
    return this.bytes.split(promptEnd).length - 1;
  }

  turnPage(): void {
    this.#page = this.#bytes.text.length;
  }

  type(line: string): void {
    this.send(Buffer.from(`${line}\r\n`, 'utf8').toString('latin1'));
  }

  send(bytes: string): void {
    this.#socket.write(bytes, 'latin1');
  }

  /** Resolves when something holds of what has come since the page was turned. */
  async until(holds: (client: TelnetClient) => boolean): Promise<void> {
    await this.#bytes.until(() => holds(this));
  }

  /** Types a line and gives what is read until the next prompt. */
  async ask(line: string): Promise<string> {
    this.turnPage();
    this.type(line);
    await this.until(({ prompts }) => prompts > 0);
    return this.text;
  }

  /** Makes a character and comes into the game. */
  async create(name: string, password: string): Promise<void> {
    for (const line of [name, 'yes', 'she', password, password]) this.type(line);
    await this.until(({ text }) => text.endsWith('\r\n> '));
  }

  /** Comes into the game. */
  async logIn(name: string, password: string): Promise<void> {
    for (const line of [name, password]) this.type(line);
    await this.until(({ text }) => text.endsWith('\r\n> '));
  }

  /** Reads nothing any more, and lets the server wait. */
  stopReading(): void {
    this.#socket.pause();
  }

  readOn(): void {
    this.#socket.resume();
  }

  hangUp(): void {
    this.#socket.destroy();
  }
}

function readable(bytes: string): string {
  return Buffer.from(bytes.replace(telnetCommands, ''), 'latin1').toString('utf8');
}
