import type { Message } from '../../actions/text/message.ts';
import type { Account, AccountBook } from '../login/accounts.ts';
import type { LoginParts } from '../login/login.ts';
import type { Connection, Errand, GmcpMessage, Outlet, PlayerId } from '../manager/outlet.ts';
import type { Wire, WireListener } from '../wire.ts';
import { kickWords, refusalAtDoor, turnOutBanned } from './entrance.ts';
import type { Game } from './game.ts';
import { Memory } from './memory.ts';
import { important } from './plain.ts';
import { ScreenReaders } from './screen-readers.ts';
import type { Lobby } from './session.ts';
import { Session } from './session.ts';
import type { SessionsParts } from './sessions-parts.ts';

/** Everyone who is connected, and who plays whom: the way from the game to the wires and back. */
export class Sessions implements Outlet, Lobby {
  readonly now: () => number;
  readonly #parts: SessionsParts;
  readonly #all = new Set<Session>();
  readonly #players = new Map<PlayerId, Session>();
  readonly memory = new Memory();
  readonly #readers = new ScreenReaders(this);
  readonly #open = Promise.withResolvers<void>();
  #game: Game | undefined;
  #accounts: AccountBook | undefined;

  constructor(parts: SessionsParts) {
    this.#parts = parts;
    this.now = parts.now;
  }

  /** Gives the game to which lines go, and the accounts; whoever has connected before is greeted now. */
  serve(game: Game, accounts: AccountBook): void {
    this.#game = game;
    this.#accounts = accounts;
    this.#open.resolve();
  }

  get count(): number {
    return this.#all.size;
  }

  /** Takes somebody in who has just connected. */
  welcome(wire: Wire): WireListener {
    const session = new Session(wire, this);
    this.#all.add(session);
    void this.#open.promise.then(() => this.#begin(session));
    return session;
  }

  get login(): LoginParts {
    const accounts = opened(this.#accounts);
    const { loginTries, passwordLength } = this.#parts.limits();
    return { accounts, gate: this.#parts.gate, banner: this.#parts.banner, loginTries, passwordLength };
  }

  #begin(session: Session): Promise<void> {
    const refusal = refusalAtDoor(session, this.#all, this.#parts.gate);
    if (refusal === undefined) return session.begin();
    session.end(refusal);
    return Promise.resolve();
  }

  /** Everyone who is connected, as the staff may see it. */
  connections(): readonly Connection[] {
    return [...this.#all].map(it => it.seenBy(this.now()));
  }

  /** Sends out everybody who is kept out from now on. */
  turnOutBanned(): void {
    turnOutBanned(this.#all, this.#parts.gate);
  }

  lineBytes() {
    const { loginLineBytes, lineBytes } = this.#parts.limits();
    return { login: loginLineBytes, play: lineBytes };
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
      .enter({ goid, name, gender, tier })
      .catch(error => this.#turnAway(session, error));
    this.#parts.news.entered(goid, name, session.address);
    session.play(goid, name);
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
    opened(this.#game)
      .leave(player)
      .catch(error => this.fault(error));
  }

  fault(error: unknown): void {
    this.#parts.news.fault(error);
  }

  show(to: readonly PlayerId[], message: Message): void {
    for (const player of to) this.#players.get(player)?.show(message);
  }

  inform(who: PlayerId, message: GmcpMessage): void {
    this.#players.get(who)?.inform(message);
  }

  wantsChanged(session: Session): void {
    const { player } = session;
    if (player === undefined || this.#players.get(player) !== session) return;
    opened(this.#game).watch(player, session.takesData ? name => session.wants(name) : undefined);
  }

  asked(player: PlayerId, name: string, body: unknown): void {
    opened(this.#game).ask(player, name, body);
  }

  prompt(who: PlayerId): void {
    this.#players.get(who)?.prompt();
  }

  carryOut(errand: Errand): void {
    if (errand.do === 'part') return this.#part(errand.who);
    if (errand.do === 'kick') return this.#players.get(errand.who)?.end(kickWords(errand.reason));
    if (errand.do === 'write-for-screen-reader')
      return this.#readers.choose(this.#players.get(errand.who), errand.wanted);
    if (errand.do === 'rebuild' || errand.do === 'tell-history') return this.#parts.inquire(errand);
    if (errand.do !== 'remember-teller' && errand.do !== 'remember-way') return this.#parts.operate(errand);
    if (this.#players.has(errand.who)) this.memory.keep(errand);
  }

  /** Whoever has come in again meanwhile, over another connection, stays. */
  #part(who: PlayerId): void {
    if (!opened(this.#game).present().has(who)) this.#players.get(who)?.end();
  }

  /** Sends away who has been too long at the login or has typed nothing for too long, and takes out who has no connection. */
  tidy(): void {
    for (const player of this.#game?.present() ?? []) if (!this.#players.has(player)) this.#leave(player);
    const { loginSeconds, idleSeconds } = this.#parts.limits();
    for (const session of this.#all) {
      const silent = (this.now() - session.heardAt) / 1000;
      if (session.player === undefined && silent > loginSeconds) session.end('That took too long. Goodbye.');
      else if (session.player !== undefined && idleSeconds > 0 && silent > idleSeconds)
        session.end('You have been silent for so long that your place is given to others.');
    }
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

/** What is there from `serve` on. */
function opened<T>(part: T | undefined): T {
  if (part === undefined) throw new TypeError('the doors are open before the game is');
  return part;
}
