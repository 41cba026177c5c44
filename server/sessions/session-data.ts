import type { Message } from '../../actions/text/message.ts';
import { channelText } from '../gmcp/channel-text.ts';
import type { CharLoginParts } from '../gmcp/char-login.ts';
import { CharLogin } from '../gmcp/char-login.ts';
import { GmcpTalk } from '../gmcp/gmcp-talk.ts';
import type { GmcpMessage } from '../manager/outlet.ts';

/** What the data of a session needs of it. */
export interface SessionDataParts extends Omit<CharLoginParts, 'send'> {
  readonly now: () => number;
  readonly isPlaying: () => boolean;
  readonly send: (message: GmcpMessage) => void;
  /** The client shows that somebody is there. */
  readonly alive: () => void;
  /** A player's client wants other packages than before. */
  readonly wantsChanged: () => void;
  /** A player's client asks for something once. */
  readonly ask: (name: string, body: unknown) => void;
}

/** The structured data between a session and its client. */
export class SessionData {
  readonly #parts: SessionDataParts;
  readonly #talk: GmcpTalk;
  readonly #login: CharLogin;

  constructor(parts: SessionDataParts) {
    this.#parts = parts;
    this.#login = new CharLogin(parts);
    this.#talk = new GmcpTalk({
      now: parts.now,
      send: parts.send,
      alive: parts.alive,
      wantsChanged: () => this.#wantsChanged(),
      ask: (name, body) => this.#asked(name, body),
    });
  }

  /** Whether the client wants any. */
  get isWanted(): boolean {
    return this.#talk.wantsAny;
  }

  /** Whether the client wants a package. */
  wants(name: string): boolean {
    return this.#talk.wants(name);
  }

  /** A message came from the client. */
  receive(name: string, json: string): void {
    this.#talk.receive(name, json);
  }

  /** Sends a message, if the client wants its package. */
  inform(message: GmcpMessage): void {
    if (this.#talk.wants(message.under ?? message.name)) this.#parts.send(message);
  }

  /** What is shown is sent as data too, where it is talk and the client wants it so. */
  shown(message: Message): void {
    const talk = this.#talk.wants('Comm.Channel') ? channelText(message) : undefined;
    if (talk) this.#parts.send(talk);
  }

  /** The last word. */
  goodbye(words = 'Goodbye.'): void {
    this.#parts.send({ name: 'Core.Goodbye', body: words });
  }

  #wantsChanged(): void {
    if (this.#parts.isPlaying()) this.#parts.wantsChanged();
    else if (this.#talk.wants('Char.Login')) this.#login.offer();
  }

  #asked(name: string, body: unknown): void {
    const isPlaying = this.#parts.isPlaying();
    if (name !== 'char.login.credentials') isPlaying && this.#parts.ask(name, body);
    else if (isPlaying) this.#login.refuse();
    else void this.#login.credentials(body);
  }
}
