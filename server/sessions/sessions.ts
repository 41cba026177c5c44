import type { Message } from '../../actions/text/message.ts';
import type { Account } from '../login/accounts.ts';
import { Guests, isGuestName } from '../login/guests.ts';
import type { LoginParts } from '../login/login.ts';
import type { Connection, Errand, GmcpMessage, Outlet, PlayerId } from '../manager/outlet.ts';
import type { Wire, WireListener } from '../wire.ts';
import type { ChannelBook } from './channel-book.ts';
import { kickWords, refusalAtDoor, turnOutBanned } from './entrance.ts';
import type { SessionErrand } from './errands.ts';
import { isForSession, isToRemember } from './errands.ts';
import type { Game } from './game.ts';
import { Memory } from './memory.ts';
import { opened } from './opened.ts';
import { important } from './plain.ts';
import { ScreenReaders } from './screen-readers.ts';
import { serveSession } from './serve-session.ts';
import type { Lobby } from './session.ts';
import { Session } from './session.ts';
import type { Books, SessionsParts } from './sessions-parts.ts';
import { sendAwayTheSilent } from './silence.ts';
import { Talks } from './talks.ts';

/** Everyone who is connected, and who plays whom: the way from the game to the wires and back. */
export class Sessions implements Outlet, Lobby {
  readonly now: () => number;
  readonly #parts: SessionsParts;
  readonly #all = new Set<Session>();
  readonly #players = new Map<PlayerId, Session>();
  readonly memory = new Memory();
  readonly #readers = new ScreenReaders(this);
  readonly #guests: Guests;
  readonly #open = Promise.withResolvers<void>();
  #game: Game | undefined;
  #books: Books | undefined;
  #talks: Talks | undefined;

  constructor(parts: SessionsParts) {
    this.#parts = parts;
    this.now = parts.now;
    this.#guests = new Guests(this.#all, parts.limits);
  }

  /** Gives the game to which lines go, the accounts and what was said on channels; whoever has connected before is greeted now. */
  serve(game: Game, books: Books): void {
    this.#game = game;
    this.#books = books;
    this.#talks = new Talks({
      ...{ game, accounts: books.accounts, passwordLength: () => this.#parts.limits().passwordLength },
      end: (player, words) => this.#players.get(player)?.end(words),
      fault: error => this.fault(error),
    });
    this.#open.resolve();
  }

  get count(): number {
    return this.#all.size;
  }

  /** What was said last on a channel, the oldest first. */
  readonly channelHistory: ChannelBook['history'] = channel => opened(this.#books).channels.history(channel);

  /** Takes somebody in who has just connected. */
  welcome(wire: Wire): WireListener {
    const session = new Session(wire, this);
    this.#all.add(session);
    void this.#open.promise.then(() => this.#begin(session));
    return session;
  }

  get login(): LoginParts {
    const { accounts } = opened(this.#books);
    const { loginTries, passwordLength } = this.#parts.limits();
    const { gate, banner } = this.#parts;
    return { accounts, gate, guests: this.#guests, banner, loginTries, passwordLength };
  }

  #begin(session: Session): Promise<void> {
    const refusal = refusalAtDoor(session, this.#all, this.#parts.gate);
    return refusal === undefined ? session.begin() : Promise.resolve(session.end(refusal));
  }

  /** Everyone who is connected, as the staff may see it. */
  readonly connections = (): readonly Connection[] => [...this.#all].map(it => it.seenBy(this.now()));

  /** Sends out everybody who is kept out from now on. */
  readonly turnOutBanned = () => turnOutBanned(this.#all, this.#parts.gate);

  lineBytes() {
    const { loginLineBytes, lineBytes } = this.#parts.limits();
    return { login: loginLineBytes, play: lineBytes };
  }

  admitGuest(session: Session): void {
    const refusal = this.#guests.refuse(session.address);
    if (refusal !== undefined) return session.end(refusal);
    this.admit(session, this.#guests.invite(opened(this.#books).accounts.newGoid()));
  }

  admit(session: Session, account: Account): void {
    // The connection may have gone while the password was being checked.
    if (!this.#all.has(session)) return;
    const { goid, name, gender, tier } = account;
    const refusal = this.#parts.gate.refuseName(name);
    if (refusal !== undefined) return session.end(refusal);
    this.#readers.begin(session, account);
    const before = this.#players.get(goid);
    this.#players.set(goid, session);
    before?.end(`${name} is now being played from ${session.address}. This connection ends.`);
    opened(this.#game)
      .enter({ goid, name, gender, tier, isGuest: isGuestName(name) })
      .catch(error => this.#turnAway(session, error));
    this.#parts.news.entered(goid, name, session.address);
    session.play({ goid, name });
  }

  typed(player: PlayerId, line: string): void {
    // The player has read that it was undone, and the log has the cause.
    opened(this.#game)
      .perform(player, line)
      .catch(() => undefined);
  }

  ended(session: Session, why: string): void {
    if (!this.#all.delete(session)) return;
    const { player } = session;
    this.#parts.news.ended(player, session.address, why);
    if (player === undefined || this.#players.get(player) !== session) return;
    this.#players.delete(player);
    this.memory.forget(player);
    opened(this.#game).watch(player, undefined);
    this.#leave(player);
  }

  /** Takes somebody without a connection out of the world; where the world cannot keep that, `tidy` tries again. */
  #leave(player: PlayerId): void {
    opened(this.#game).leave(player).catch(this.fault);
  }

  readonly fault = (error: unknown) => this.#parts.news.fault(error);

  show(to: readonly PlayerId[], message: Message): void {
    for (const player of to) this.#players.get(player)?.show(message);
  }

  readonly inform = (who: PlayerId, message: GmcpMessage) => this.#players.get(who)?.data.inform(message);

  wantsChanged(session: Session): void {
    const { player } = session;
    if (player === undefined || this.#players.get(player) !== session) return;
    opened(this.#game).watch(player, session.data.isWanted ? name => session.data.wants(name) : undefined);
  }

  readonly asked: Lobby['asked'] = (...what) => opened(this.#game).ask(...what);

  readonly #serve = (errand: SessionErrand, session: Session | undefined) =>
    serveSession(errand, session, { talks: opened(this.#talks), readers: this.#readers });
  readonly prompt = (who: PlayerId) => this.#players.get(who)?.prompt();

  carryOut(errand: Errand): void {
    if (errand.do === 'part') return this.#part(errand.who);
    if (errand.do === 'kick') return this.#players.get(errand.who)?.end(kickWords(errand.reason));
    if (errand.do === 'rebuild' || errand.do === 'tell-history') return this.#parts.inquire(errand);
    if (isForSession(errand)) return this.#serve(errand, this.#players.get(errand.who));
    if (errand.do === 'remember-line') return opened(this.#books).channels.remember(errand.line);
    if (!isToRemember(errand)) return this.#parts.operate(errand);
    if (this.#players.has(errand.who)) this.memory.keep(errand);
  }

  /** Whoever has come in again meanwhile, over another connection, stays. */
  #part(who: PlayerId): void {
    if (!opened(this.#game).present().has(who)) this.#players.get(who)?.end();
  }

  /** Sends away who has been too long at the login or has typed nothing for too long, and takes out who has no connection. */
  tidy(): void {
    for (const player of this.#game?.present() ?? []) if (!this.#players.has(player)) this.#leave(player);
    sendAwayTheSilent(this.#all, this.now(), this.#parts);
  }

  /** Says something to one player, outside the game. */
  tell(player: PlayerId, ...lines: string[]): void {
    this.show([player], important(...lines));
    this.prompt(player);
  }

  /** Says something to everyone in the game. */
  tellAll(words: string): void {
    for (const player of this.#players.keys()) this.tell(player, words);
  }

  /** Tells everyone a last word and closes every connection. */
  endAll(words: string): void {
    for (const session of this.#all) session.end(words);
  }

  #turnAway(session: Session, error: unknown): void {
    this.fault(error);
    session.end('Your character could not be brought into the world. Please try again later.');
  }
}
