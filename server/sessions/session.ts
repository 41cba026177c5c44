import type { Message } from '../../actions/text/message.ts';
import type { Account } from '../login/accounts.ts';
import { TooBusyError } from '../login/accounts.ts';
import type { LoginParts } from '../login/login.ts';
import { login } from '../login/login.ts';
import type { Connection, PlayerId } from '../manager/outlet.ts';
import type { Wire, WireListener } from '../wire.ts';
import type { Talk } from './conversation.ts';
import { Conversation } from './conversation.ts';
import { Dialogue, HungUpError } from './dialogue.ts';
import { important, plain } from './plain.ts';
import { Reading } from './reading.ts';
import { SessionData } from './session-data.ts';

/** What a session asks of those who hold all of them. */
export interface Lobby {
  readonly login: LoginParts;
  /** The most bytes of a line at the login and in the game. */
  readonly lineBytes: () => { readonly login: number; readonly play: number };
  readonly now: () => number;
  /** Somebody has shown who they are and comes into the game. */
  admit(session: Session, account: Account): void;
  /** Somebody comes into the game without an account. */
  admitGuest(session: Session): void;
  /** What a player typed. */
  typed(player: PlayerId, line: string): void;
  /** A player's client wants other packages than before. */
  wantsChanged(session: Session): void;
  /** A player's client asks for something once. */
  asked(player: PlayerId, name: string, body: unknown): void;
  /** A session has ended, whoever ended it. */
  ended(session: Session, why: string): void;
  /** A fault that is no player's. */
  fault(error: unknown): void;
}

/** One connection from its banner to its end. */
export class Session implements WireListener {
  readonly #wire: Wire;
  readonly #lobby: Lobby;
  readonly #dialogue: Dialogue;
  readonly #conversation: Conversation;
  readonly reading: Reading;
  /** The structured data between it and its client. */
  readonly data: SessionData;
  #player: PlayerId | undefined;
  #name = '';
  #heardAt: number;

  constructor(wire: Wire, lobby: Lobby) {
    this.#wire = wire;
    this.#lobby = lobby;
    this.#dialogue = new Dialogue(wire);
    this.reading = new Reading(wire);
    this.#conversation = new Conversation({
      wire,
      typed: line => this.line(line),
      over: () => this.prompt(),
      fault: error => lobby.fault(error),
    });
    this.#heardAt = lobby.now();
    this.data = new SessionData({
      now: lobby.now,
      isPlaying: () => this.#player !== undefined,
      send: message => wire.gmcp(message),
      alive: () => this.#alive(),
      wantsChanged: () => lobby.wantsChanged(this),
      ask: (name, body) => this.#player !== undefined && lobby.asked(this.#player, name, body),
      ...{ login: () => lobby.login, address: () => wire.address },
      admit: account => this.#admitted(account),
      exhausted: () => this.end('Goodbye.'),
      fault: error => lobby.fault(error),
    });
  }

  get address(): string {
    return this.#wire.address;
  }

  /** Who plays over it; nobody at the login. */
  get player(): PlayerId | undefined {
    return this.#player;
  }

  /** The name of the character; empty at the login. */
  get name(): string {
    return this.#name;
  }

  /** The character is called so from now on. */
  rename(name: string): void {
    this.#name = name;
  }

  /** What the staff may see of it at a moment. */
  seenBy(now: number): Connection {
    const { player, address } = this;
    const idleSeconds = Math.floor((now - this.#heardAt) / 1000);
    return { player, address, idleSeconds, client: this.#wire.terminal.client };
  }

  /** When something was typed last; at the login, when it began. Milliseconds since 1970. */
  get heardAt(): number {
    return this.#heardAt;
  }

  /** Greets whoever has connected and leads them to their character. */
  async begin(): Promise<void> {
    this.#wire.limitLine(this.#lobby.lineBytes().login);
    try {
      const account = await login(this.#dialogue, this.#wire, this.#lobby.login);
      if (this.#player !== undefined) return;
      if (account === 'guest') this.#lobby.admitGuest(this);
      else if (account) this.#lobby.admit(this, account);
      else this.end('Goodbye.');
    } catch (error) {
      this.#turnedAway(error);
    }
  }

  #turnedAway(error: unknown): void {
    if (error instanceof HungUpError) return;
    if (error instanceof TooBusyError) {
      return this.end('Too many are coming in at this moment. Please try again in a minute.');
    }
    this.#lobby.fault(error);
    this.end('Something is wrong with the server, and you could not be let in. Please try again later.');
  }

  /** From here on what is typed goes to the game. */
  play({ goid, name }: Pick<Account, 'goid' | 'name'>): void {
    this.#player = goid;
    this.#name = name;
    this.#heardAt = this.#lobby.now();
    this.#wire.limitLine(this.#lobby.lineBytes().play);
    this.#lobby.wantsChanged(this);
    for (const line of this.#dialogue.rest()) this.#lobby.typed(goid, line);
  }

  line(text: string): void {
    if (this.#player === undefined) return this.#dialogue.line(text);
    this.#alive();
    if (!this.#conversation.takes(text)) this.#lobby.typed(this.#player, text);
  }

  /** Asks the player something outside the game's commands. */
  converse(talk: Talk): void {
    this.#conversation.begin(talk);
  }

  gmcp(name: string, json: string): void {
    this.data.receive(name, json);
  }

  show(message: Message): void {
    this.reading.show(message);
    this.data.shown(message);
  }

  #admitted(account: Account): void {
    // The player may have typed the password meanwhile.
    if (this.#player !== undefined) return;
    this.#dialogue.leave();
    this.#lobby.admit(this, account);
  }

  prompt(): void {
    if (!this.#conversation.goesOn) this.reading.prompt();
  }

  /** From now on text is written for a screen reader, or not. */
  preferScreenReader(wanted: boolean): void {
    this.#wire.preferScreenReader(wanted);
  }

  /** Whether text is written for a screen reader. */
  get screenReader(): boolean {
    return this.#wire.terminal.screenReader;
  }

  /** Ends it with a last word. */
  end(words?: string): void {
    this.data.goodbye(words);
    if (words !== undefined) this.#wire.show(this.#player === undefined ? plain(words) : important(words));
    this.#dialogue.hangUp();
    this.#conversation.hangUp();
  }

  #alive(): void {
    if (this.#player !== undefined) this.#heardAt = this.#lobby.now();
  }

  closed(why: string): void {
    this.#dialogue.hangUp();
    this.#conversation.hangUp();
    this.#lobby.ended(this, why);
  }
}
