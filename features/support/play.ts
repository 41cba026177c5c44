import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setWorldConstructor, World } from '@cucumber/cucumber';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject, Gender, Kind } from '../../domain/object.ts';
import type { Tier } from '../../domain/traits/character.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { closeStores } from '../../server/main/primary.ts';
import type { Terminal } from '../../server/wire.ts';
import { loadedDice } from './dice.ts';
import type { LogLine } from './log-line.ts';
import { Outside } from './outside.ts';
import type { ScreenWire } from './screen-wire.ts';
import { hashedPassword, password, sharedMetrics, townPlans } from './shared.ts';
import { spokenOf } from './spoken-of.ts';
import { StillClock } from './still-clock.ts';
import { WholeServer } from './whole-server.ts';
import { WilfulLedger } from './wilful-ledger.ts';

/** The mode of event sourcing under which the whole suite runs this time. */
const testedMode = process.env.AEVUM_TEST_MODE ?? 'off';

/** One scenario: its server without sockets, its players and their screens. */
export class Play extends World {
  readonly clock = new StillClock();
  readonly logged: LogLine[] = [];
  /** What the next throws of the dice come to, from 0 up to 1; after them chance rules, the same in every run. */
  readonly fate: number[] = [];
  readonly screens = new Map<string, ScreenWire>();
  readonly ledger = new WilfulLedger();
  readonly folder = mkdtempSync(join(tmpdir(), 'aevum-feature-'));
  /** The way in for operators and for players with real clients. */
  readonly outside = new Outside(this.folder);
  /** Flags on top of the usual ones. */
  readonly flags: Record<string, string> = { 'storage.backend': 'memory', 'eventSourcing.mode': testedMode };
  /** What a new world is made of. */
  plans = townPlans;
  /** What lay in the store, byte for byte, before the ledger became wilful. */
  stored: Readonly<Record<string, string>> = {};
  /** The state hash of the world when something was last done. */
  before: string | undefined;
  /** When the server was sent a signal, in milliseconds of a clock that never goes back. */
  signalledAt = 0;
  /** Why the server did not start. */
  refusal: Error | undefined;
  /** Of two, the one who had less luck. */
  other = '';
  /** Lines of the log that tell of what the scenario is about. */
  readonly expected = new Set<LogLine>();
  readonly #abandoned: WholeServer[] = [];
  #data = join(this.folder, 'data');
  #server: WholeServer | undefined;
  #ids = 0;
  readonly #dice = loadedDice(1);

  /** The server, where the scenario has one. */
  get running(): WholeServer | undefined {
    return this.#server;
  }

  /** The server; the first who asks for it starts it. */
  async server(): Promise<WholeServer> {
    this.#server ??= await WholeServer.start({
      flags: this.#allFlags(),
      areas: await this.plans(),
      clock: this.clock,
      random: () => this.fate.shift() ?? this.#dice(),
      metrics: sharedMetrics(),
      log: this.logged,
      ledger: this.ledger,
      newId: () => `new-${++this.#ids}`,
    });
    return this.#server;
  }

  /** The screen of somebody who is or was connected. */
  screen(name: string): ScreenWire {
    const screen = this.screens.get(name);
    if (!screen)
      throw new Error(`there is no screen of ${name}; there are ${[...this.screens.keys()].join()}`);
    return screen;
  }

  /** Somebody connects, and has not logged in yet. */
  async connect(name: string, address = '192.0.2.1', facts: Partial<Terminal> = {}): Promise<void> {
    this.screens.set(name, (await this.server()).connect(address, facts));
    await this.settled();
  }

  /** Makes an account where there is none. */
  async account(
    name: string,
    { tier = 'player', gender }: { tier?: Tier; gender?: Gender } = {},
  ): Promise<void> {
    const { accounts } = await this.server();
    if (await accounts.find(name)) return;
    const spoken = gender ?? spokenOf(name);
    const goid = accounts.newGoid();
    await accounts.register({ name, goid, gender: spoken, tier, hash: await hashedPassword() });
  }

  /** Somebody comes into the game, with an account that is made where there is none. */
  async enter(name: string): Promise<void> {
    await this.account(name);
    await this.connect(name);
    for (const line of [name, password]) this.screen(name).type(line);
    await this.settled();
  }

  /** Does something as a player that no player types. */
  async arrange(name: string, line: string): Promise<void> {
    const { manager } = await this.server();
    const done = manager.perform(this.body(name).goid, line);
    await this.settled();
    await done;
  }

  /** The page is turned, lines are typed in one go, and everything happens that comes of them. */
  async types(name: string, ...lines: string[]): Promise<void> {
    this.turnPage();
    const screen = this.screen(name);
    screen.type(lines[0] ?? '');
    // What is typed into a connection that has been closed meanwhile reaches nobody.
    for (const line of lines.slice(1)) if (screen.open) screen.type(line);
    await this.settled();
  }

  turnPage(): void {
    this.before = this.#server?.manager.stateHash;
    for (const screen of this.screens.values()) screen.turnPage();
  }

  async settled(): Promise<void> {
    await (await this.server()).settled();
  }

  /** A player's body, in the world or out of it. */
  body(name: string): GameObject {
    const goid = this.#server?.world.playerNamed(name);
    const body = goid && this.#server?.world.get(goid);
    if (!body) throw new Error(`there is nobody called ${name} in the world`);
    return body;
  }

  /** The one thing of a kind with this name. */
  named(kind: Kind, name: string): GameObject {
    const { world } = this.#server ?? {};
    const found = [...(world?.ofKind(kind) ?? [])]
      .flatMap(it => world?.get(it) ?? [])
      .filter(it => it.name === name);
    if (!found[0]) throw new Error(`there is no ${kind} called ${name}`);
    return found[0];
  }

  /** The names of the things in a place or with somebody. */
  namesIn(place: Goid): string[] {
    const { world } = this.#server ?? {};
    return world ? [...everythingIn(world, place, ['container', 'item'])].map(it => it.name) : [];
  }

  /** The server is gone; the next that is asked for finds what it left. */
  async stop(): Promise<void> {
    await this.#server?.stop();
    this.before = this.#server?.manager.stateHash;
    this.#server = undefined;
  }

  /** The server is gone from one moment to the next; what was not on disk then is lost. */
  async cutPower(): Promise<void> {
    this.clock.silence();
    const left = `${this.#data}-after-${this.#ids}`;
    cpSync(this.#data, left, { recursive: true });
    // The process that held the world is gone; here it lives on, since it is the scenario's own.
    rmSync(join(left, 'lease'), { recursive: true, force: true });
    this.#data = left;
    if (this.#server) this.#abandoned.push(this.#server);
    this.#server = undefined;
    await this.ledger.cut();
  }

  async cleanUp(): Promise<void> {
    await this.outside.close();
    for (const { stores } of this.#abandoned) await closeStores(stores);
    rmSync(this.folder, { recursive: true, force: true });
  }

  #allFlags(): Record<string, string> {
    const config = join(this.folder, 'config.yaml');
    writeFileSync(config, '', { flag: 'a' });
    return {
      ...{ 'world.areas': join(this.folder, 'world'), 'world.start': 'town/square', 'world.nights': 'off' },
      ...{ config, 'storage.path': this.#data, 'world.exports': join(this.folder, 'exported') },
      ...{ 'accounts.hashMemoryKiB': '1024', 'accounts.hashPasses': '1' },
      ...this.flags,
    };
  }
}

setWorldConstructor(Play);
