import type { AnyAction } from '../actions/action.ts';
import type { Continuation } from '../actions/effect.ts';
import { asTheDead } from '../actions/reflexes/as-the-dead.ts';
import type { Character } from '../actions/reflexes/be-born.ts';
import { turnSky } from '../actions/reflexes/turn-sky.ts';
import { understand } from '../actions/understand.ts';
import { Vocabulary } from '../actions/vocabulary.ts';
import { linesOf, tooManyLines } from '../actions/words/lines.ts';
import type { AreaPlan } from '../domain/area-plan.ts';
import type { Goid } from '../domain/ids.ts';
import type { GameObject } from '../domain/object.ts';
import type { WorldView } from '../domain/world-view.ts';
import type { Mode } from '../eventsourcing/event-source-service.ts';
import { Doing } from './manager/doing.ts';
import type { Text } from './manager/happenings.ts';
import { entering, erasing, founding, leaving, registering, telling, writing } from './manager/happenings.ts';
import { Keeping } from './manager/keeping.ts';
import type { ManagerParts } from './manager/manager-parts.ts';
import { SkyClock } from './manager/sky-clock.ts';
import { theWorld } from './manager/the-world.ts';
import type { Wanted } from './manager/views.ts';

/** The facade that every change goes through. */
export class Manager {
  readonly #parts: ManagerParts;
  readonly #vocabulary: Vocabulary<AnyAction>;
  readonly #keeping: Keeping;
  readonly #doing: Doing;
  readonly #sky: SkyClock;

  constructor(parts: ManagerParts) {
    this.#parts = parts;
    this.#vocabulary = new Vocabulary(parts.actions);
    this.#keeping = new Keeping(parts);
    this.#doing = new Doing({ ...parts, vocabulary: this.#vocabulary, keeping: this.#keeping });
    const { now, alarm, nights } = parts;
    this.#sky = new SkyClock({
      now,
      alarm,
      changed: () => this.#doing.run(theWorld, { action: 'sky', run: tx => turnSky(tx, nights) }),
    });
  }

  /** Digest of the world as it is in memory, in hexadecimal digits. */
  get stateHash(): string {
    return this.#keeping.stateHash;
  }

  /** The world, to be looked at. */
  get world(): WorldView {
    return this.#parts.world;
  }

  get objects(): number {
    return this.#parts.world.size;
  }

  /**
   * Does what a player typed. Resolves when all of it has been told; rejects when it was undone, after the player
   * has read that it was.
   */
  perform(actor: Goid, line: string): Promise<void> {
    const lines = linesOf(line, this.#parts.world.get(actor));
    if (lines === undefined) return this.#doing.run(actor, tooManyLines, { line });
    const [only, ...others] = lines.map(it => this.#performOne(actor, it));
    return others.length === 0 && only ? only : Promise.all([only, ...others]).then(() => undefined);
  }

  /** Does with a text what its writer wrote it for. */
  write(actor: Goid, use: Continuation, text: Text): Promise<void> {
    if (!this.#isPresent(actor)) return this.#keeping.unheard(actor);
    return this.#doing.run(actor, writing(use, text));
  }

  /** Takes a character out of the world for good, with all that it carries. */
  erase(player: Goid): Promise<void> {
    return this.#doing.run(player, erasing);
  }

  /** Makes a guest a character that stays, under this name. */
  register(character: Character): Promise<void> {
    if (!this.#isPresent(character.goid)) return Promise.reject(new Error(`${character.name} is gone`));
    return this.#doing.run(character.goid, registering(character));
  }

  /** Brings a character into the world; one who has no body yet is born. */
  enter(character: Character): Promise<void> {
    const passes = this.#parts.world.get(character.goid) !== undefined;
    const entered = this.#doing.run(character.goid, entering(character), { passes });
    // What is told is forgotten then, which nobody could keep while people may only look.
    if (this.#isPresent(character.goid) && !this.looksOnly)
      this.#doing.run(character.goid, telling).catch(() => undefined);
    return entered;
  }

  /** Takes a player out of the world, if they are in it. */
  leave(player: Goid): Promise<void> {
    if (!this.#isPresent(player)) return Promise.resolve();
    return this.#doing.run(player, leaving, { passes: true });
  }

  /** A player's client wants to keep these packages in view, and is told of them now and after every change; `undefined` wants none. */
  watch(player: Goid, wanted: Wanted | undefined): void {
    this.#keeping.watch(player, wanted);
  }

  /** Time has passed: clients are told of what changes with it alone. To be called every few seconds. */
  timePassed(): void {
    this.#keeping.timePassed();
  }

  /** A player's client asks for something once. `name` is in small letters. */
  ask(player: Goid, name: string, body: unknown): void {
    this.#keeping.ask(player, name, body);
  }

  /** Who is in the world now. */
  present(): ReadonlySet<Goid> {
    return this.#parts.world.present();
  }

  /** Those who were in the world when the server was cut off go out of it. */
  async sweep(): Promise<void> {
    await Promise.all([...this.#parts.world.present()].map(player => this.leave(player)));
  }

  /** Makes a new world of its plans. */
  found(areas: readonly AreaPlan[]): Promise<void> {
    return this.#doing.run(theWorld, founding(areas));
  }

  /** From now on that happens which has its time; what came due while nobody was there happens at once. */
  startClock(): void {
    this.#doing.start();
    this.#sky.start();
  }

  /** Resolves when all that has happened is durable. */
  drain(): Promise<void> {
    return this.#keeping.drain();
  }

  /** Goes over to another mode of event sourcing, between two batches. @throws why it could not; all is as before then */
  enterMode(mode: Mode): Promise<void> {
    return this.#keeping.exclusive(present => this.#parts.eventSource.enter(mode, present));
  }

  /** Until the ledger is there, people may come in, look and go, and nothing else happens; nothing is written meanwhile. */
  lookOnlyUntil(mode: Mode): void {
    this.#keeping.lookOnly(present => this.#parts.eventSource.enterWhenThere(mode, present));
  }

  /** Whether people may only look. */
  get looksOnly(): boolean {
    return this.#keeping.looksOnly;
  }

  /** Lists all objects as the store has them, between two batches; `work` ends before the next one is written. */
  capture<T>(work: (objects: readonly GameObject[]) => Promise<T>): Promise<T> {
    return this.#keeping.capture(work);
  }

  /** Makes all that has happened durable and ends event sourcing in good order. */
  stop(): Promise<void> {
    this.#doing.stop();
    this.#sky.stop();
    return this.#keeping.last(present => this.#parts.eventSource.stop(present));
  }

  /** Somebody does what the staff makes them do, like anybody who types it, and never with a power of the staff. */
  force(being: Goid, line: string): Promise<void> {
    const body = this.#parts.world.get(being);
    if (!body || body.container === null) return Promise.resolve();
    const done = asTheDead(understand(this.#vocabulary, line, 'player'), body);
    return this.#doing.run(being, done, { line, passes: done.action === 'quit' });
  }

  #performOne(actor: Goid, line: string): Promise<void> {
    if (!this.#isPresent(actor)) return this.#keeping.unheard(actor);
    const player = this.#parts.world.get(actor);
    const tier = player?.traits.character?.tier ?? 'player';
    const understood = understand(this.#vocabulary, line, tier);
    const done = asTheDead(understood, player);
    return this.#doing.run(actor, done, { line, passes: understood.action === 'quit' });
  }

  #isPresent(player: Goid): boolean {
    return this.#parts.world.present().has(player);
  }
}
