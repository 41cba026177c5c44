import type { Message } from '../../actions/text/message.ts';
import type { GmcpMessage } from '../../server/manager/outlet.ts';
import { render } from '../../server/rendering/render.ts';
import type { Preferred, Terminal, Wire, WireListener } from '../../server/wire.ts';

/** A wire without a socket: keeps what its player reads, as plain lines. */
export class ScreenWire implements Wire {
  readonly address: string;
  terminal: Terminal = {
    width: 500,
    height: 50,
    colour: 'none',
    charset: 'utf-8',
    links: 'none',
    screenReader: false,
    client: '',
  };
  /** What has been read since the page was turned. */
  readonly page: string[] = [];
  /** Everything that was read, asked and typed, for whoever looks for a mistake. */
  readonly transcript: string[] = [];
  /** The structured data that the client got since the page was turned. */
  readonly data: GmcpMessage[] = [];
  /** What the player answered to the colour question. */
  colour: boolean | undefined;
  /** What the player was asked last. */
  question = '';
  /** Whether the screen hides what is typed next. */
  hidden = false;
  /** The colours that the player has chosen. */
  preferred: Preferred['colours'] = {};
  lineBytes = 0;
  open = true;
  #listener: WireListener | undefined;

  constructor(address: string, facts: Partial<Terminal> = {}) {
    this.address = address;
    this.terminal = { ...this.terminal, ...facts };
  }

  /** Hands what is typed to this listener from now on. */
  connect(listener: WireListener): void {
    this.#listener = listener;
  }

  /** A line as the player typed it. */
  type(text: string): void {
    if (!this.open) throw new Error(`"${text}" was typed, but the connection is closed`);
    this.transcript.push(`< ${this.hidden ? '(hidden)' : text}`);
    this.#listener?.line(text);
  }

  turnPage(): void {
    this.page.length = 0;
    this.data.length = 0;
  }

  /** The player's side breaks off. */
  breakOff(): void {
    this.#end('connection lost');
  }

  preferColour(wanted: boolean | undefined): void {
    this.colour = wanted;
  }

  preferScreenReader(wanted: boolean | undefined): void {
    this.terminal = { ...this.terminal, screenReader: wanted ?? false };
  }

  prefer({ width, colours }: Preferred): void {
    this.preferred = colours;
    this.terminal = { ...this.terminal, width: width === undefined || width === 0 ? 500 : width };
  }

  show(message: Message): void {
    if (!this.open) return;
    const lines = render(message, this.terminal).split('\r\n').slice(0, -1);
    this.page.push(...lines);
    this.transcript.push(...lines.map(line => `  ${line}`));
  }

  gmcp(message: GmcpMessage): void {
    if (this.open) this.data.push(message);
  }

  /** The player's client sends structured data. */
  sendData(name: string, json: string): void {
    this.#listener?.gmcp(name, json);
  }

  prompt(text: string): void {
    this.question = text.trimEnd();
    this.transcript.push(`? ${text}`);
  }

  echo(visible: boolean): void {
    this.hidden = !visible;
  }

  limitLine(bytes: number): void {
    this.lineBytes = bytes;
  }

  close(): void {
    this.#end('closed by the server');
  }

  #end(why: string): void {
    if (!this.open) return;
    this.open = false;
    // As over a socket, the news comes in a later turn of the loop.
    setImmediate(() => this.#listener?.closed(why));
  }
}
