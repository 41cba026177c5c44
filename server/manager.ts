import type { AnyAction } from '../actions/action.ts';
import type { Character } from '../actions/reflexes/be-born.ts';
import { comeDue, spendTimer } from '../actions/reflexes/due.ts';
import { enterWorld } from '../actions/reflexes/enter.ts';
import { foundWorld } from '../actions/reflexes/found-world.ts';
import { leaveWorld } from '../actions/reflexes/leave.ts';
import { Transaction } from '../actions/transaction.ts';
import type { Understood } from '../actions/understand.ts';
import { understand } from '../actions/understand.ts';
import { Vocabulary } from '../actions/vocabulary.ts';
import type { AreaPlan } from '../domain/area-plan.ts';
import type { Goid } from '../domain/ids.ts';
import { goid } from '../domain/ids.ts';
import type { GameObject } from '../domain/object.ts';
import type { Due } from '../domain/timetable.ts';
import type { WorldView } from '../domain/world-view.ts';
import type { Mode } from '../eventsourcing/event-source-service.ts';
import { attempt } from './manager/attempt.ts';
import { Clockwork } from './manager/clockwork.ts';
import { Keeping } from './manager/keeping.ts';
import type { ManagerParts } from './manager/manager-parts.ts';
import type { Wanted } from './manager/views.ts';

/** Who acts when the world itself does. */
const theWorld = goid('world');

interface Manner {
  /** As it was typed. */
  readonly line?: string;
  /** Whether somebody comes or goes who has been here before. */
  readonly passes?: boolean;
}

/** The facade that every change goes through. */
export class Manager {
  readonly #parts: ManagerParts;
  readonly #vocabulary: Vocabulary<AnyAction>;
  readonly #keeping: Keeping;
  readonly #clockwork: Clockwork;

  constructor(parts: ManagerParts) {
    this.#parts = parts;
    this.#vocabulary = new Vocabulary(parts.actions);
    this.#keeping = new Keeping(parts);
    const { world, now, alarm } = parts;
    this.#clockwork = new Clockwork({
      now,
      alarm,
      next: () => world.nextDue(),
      fire: due => this.#comeDue(due),
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
    if (!this.#isPresent(actor)) return this.#keeping.unheard(actor);
    const tier = this.#parts.world.get(actor)?.traits.character?.tier ?? 'player';
    const understood = understand(this.#vocabulary, line, tier);
    return this.#run(actor, understood, { line, passes: understood.action === 'quit' });
  }

  /** Brings a character into the world; one who has no body yet is born. */
  enter(character: Character): Promise<void> {
    const passes = this.#parts.world.get(character.goid) !== undefined;
    return this.#run(character.goid, { action: 'enter', run: tx => enterWorld(tx, character) }, { passes });
  }

  /** Takes a player out of the world, if they are in it. */
  leave(player: Goid): Promise<void> {
    if (!this.#isPresent(player)) return Promise.resolve();
    return this.#run(player, { action: 'leave', run: leaveWorld }, { passes: true });
  }

  /** A player's client wants to keep these packages in view, and is told of them now and after every change; `undefined` wants none. */
  watch(player: Goid, wanted: Wanted | undefined): void {
    this.#keeping.watch(player, wanted);
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
    return this.#run(theWorld, { action: 'found', run: tx => foundWorld(tx, areas) });
  }

  /** From now on that happens which has its time; what came due while nobody was there happens at once. */
  startClock(): void {
    this.#clockwork.start();
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
    this.#clockwork.stop();
    return this.#keeping.last(present => this.#parts.eventSource.stop(present));
  }

  #isPresent(player: Goid): boolean {
    return this.#parts.world.present().has(player);
  }

  /** A timer's time has come. One whose deed is broken is spent all the same, since it would be broken for ever. */
  #comeDue({ goid, key }: Due): Promise<void> {
    const { deeds } = this.#parts;
    const { failure, settled } = this.#attempt(goid, { action: 'due', run: tx => comeDue(tx, key, deeds) });
    if (!failure) return settled;
    settled.catch(() => {});
    return this.#run(goid, { action: 'due', run: tx => spendTimer(tx, key) });
  }

  #run(actor: Goid, understood: Understood, manner: Manner = {}): Promise<void> {
    return this.#attempt(actor, understood, manner).settled;
  }

  #attempt(actor: Goid, understood: Understood, { line = '', passes = false }: Manner = {}) {
    const started = this.#parts.ticks();
    const { world, services, watcher } = this.#parts;
    const view = this.#keeping.view();
    const now = this.#parts.now();
    const { tx, failure } = attempt({
      understood,
      line,
      begin: () => new Transaction({ actor, view, world, services, now }),
      failed: it => watcher.failed({ ...it, actor }),
    });
    watcher.performed(understood.action, (this.#parts.ticks() - started) / 1000);
    const settled = new Promise<void>((resolve, reject) => {
      const settle = (undone?: Error) => {
        const error = undone ?? failure;
        if (error) reject(error);
        else resolve();
        this.#clockwork.wind();
      };
      const output = { actor, deliveries: tx.deliveries, effects: tx.effects, settle };
      this.#keeping.take({ action: understood.action, tx, output, view, passes });
    });
    this.#clockwork.wind();
    return { failure, settled };
  }
}
