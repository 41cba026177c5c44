import type { AnyAction } from '../actions/action.ts';
import type { Character } from '../actions/reflexes/be-born.ts';
import { enterWorld } from '../actions/reflexes/enter.ts';
import { foundWorld } from '../actions/reflexes/found-world.ts';
import { leaveWorld } from '../actions/reflexes/leave.ts';
import { message, span } from '../actions/text/spans.ts';
import { Transaction } from '../actions/transaction.ts';
import type { Understood } from '../actions/understand.ts';
import { understand } from '../actions/understand.ts';
import { Vocabulary } from '../actions/vocabulary.ts';
import type { AreaPlan } from '../domain/area-plan.ts';
import type { Goid } from '../domain/ids.ts';
import { goid } from '../domain/ids.ts';
import { StateHash } from '../eventsourcing/state-hash.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { asError } from './manager/as-error.ts';
import { attempt } from './manager/attempt.ts';
import type { Batch, Deed, Output } from './manager/batch.ts';
import type { ManagerParts } from './manager/manager-parts.ts';
import { Pending, Witness } from './manager/pending.ts';
import { heldBy, Pipeline } from './manager/pipeline.ts';
import { Release } from './manager/release.ts';

/** Who acts when the world itself does. */
const theWorld = goid('world');

const undoneWords = 'The world could not keep what you did, so it did not happen.';

/** The facade that every change goes through. */
export class Manager {
  readonly #parts: ManagerParts;
  readonly #vocabulary: Vocabulary<AnyAction>;
  readonly #pending = new Pending();
  readonly #hash = new StateHash();
  readonly #release: Release;
  readonly #pipeline: Pipeline;

  constructor(parts: ManagerParts) {
    this.#parts = parts;
    this.#vocabulary = new Vocabulary(parts.actions);
    this.#release = new Release(parts.outlet, (error, { actor }) =>
      parts.watcher.failed({ error: asError(error), actor, action: 'tell', line: '' }),
    );
    for (const object of parts.world.objects()) this.#hash.touch(object.goid);
    this.#pipeline = new Pipeline({
      world: parts.world,
      newId: parts.newId,
      keep: (batch, objects) => this.#keep(batch, objects),
      kept: batch => this.#kept(batch),
      undone: (batches, cause) => this.#undone(batches, cause),
    });
  }

  /** Digest of the world as it is in memory, in hexadecimal digits. */
  get stateHash(): string {
    return this.#hash.value(it => this.#parts.world.get(it));
  }

  get objects(): number {
    return this.#parts.world.size;
  }

  /**
   * Does what a player typed. Resolves when all of it has been told; rejects when it was undone, after the player
   * has read that it was.
   */
  perform(actor: Goid, line: string): Promise<void> {
    if (!this.#isPresent(actor)) return this.#unheard(actor);
    const tier = this.#parts.world.get(actor)?.traits.character?.tier ?? 'player';
    return this.#run(actor, understand(this.#vocabulary, line, tier), line);
  }

  /** Brings a character into the world; one who has no body yet is born. */
  enter(character: Character): Promise<void> {
    return this.#run(character.goid, { action: 'enter', run: tx => enterWorld(tx, character) });
  }

  /** Takes a player out of the world, if they are in it. */
  leave(player: Goid): Promise<void> {
    if (!this.#isPresent(player)) return Promise.resolve();
    return this.#run(player, { action: 'leave', run: leaveWorld });
  }

  isRoom(place: Goid): boolean {
    return this.#parts.world.get(place)?.kind === 'room';
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

  /** Resolves when all that has happened is durable. */
  drain(): Promise<void> {
    return this.#pipeline.drain();
  }

  #isPresent(player: Goid): boolean {
    return this.#parts.world.present().has(player);
  }

  #run(actor: Goid, understood: Understood, line = ''): Promise<void> {
    const started = this.#parts.ticks();
    const view = new Witness(this.#parts.world, this.#pending);
    const { tx, failure } = attempt({
      understood,
      line,
      begin: () => new Transaction({ actor, view, world: this.#parts.world, services: this.#parts.services }),
      failed: it => this.#parts.watcher.failed({ ...it, actor }),
    });
    this.#parts.watcher.performed(understood.action, (this.#parts.ticks() - started) / 1000);
    return new Promise((resolve, reject) => {
      const settle = (undone?: Error) => {
        const error = undone ?? failure;
        if (error) reject(error);
        else resolve();
      };
      this.#take(
        understood.action,
        tx,
        { actor, deliveries: tx.deliveries, effects: tx.effects, settle },
        view,
      );
    });
  }

  #take(action: string, tx: Transaction, output: Output, view: Witness): void {
    const changed = tx.events.length > 0;
    if (changed) this.#record(action, tx, output.actor);
    if (this.#parts.acknowledge() === 'at_once') return this.#release.offer(output, undefined);
    if (changed) this.#release.hold(output, this.#pipeline.filling);
    else this.#release.offer(output, view.saw);
  }

  #record(action: string, tx: Transaction, actor: Goid): void {
    const deed: Deed = { actor, action, at: this.#parts.now(), events: tx.events, before: tx.before };
    for (const touched of deed.before.keys()) this.#hash.touch(touched);
    this.#pending.note(deed, this.#pipeline.add(deed), this.#parts.world);
  }

  async #keep(batch: Batch, objects: Parameters<ObjectStore['commit']>[0]['objects']): Promise<void> {
    const started = this.#parts.ticks();
    await this.#parts.store.commit({ id: batch.id, objects });
    this.#parts.watcher.kept(batch, (this.#parts.ticks() - started) / 1000);
  }

  /** What was typed behind a "quit" comes from somebody who is gone; it waits with them, since the leaving may be undone. */
  #unheard(actor: Goid): Promise<void> {
    const batch = this.#pending.batchOf(actor);
    if (!batch) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const settle = (undone?: Error) => (undone ? reject(undone) : resolve());
      this.#release.hold({ actor, deliveries: [], effects: [], settle }, batch);
    });
  }

  #kept(batch: Batch): void {
    this.#pending.forget(batch);
    this.#release.batch(batch);
  }

  #undone(batches: readonly Batch[], cause: Error): void {
    this.#parts.watcher.undone(batches, cause);
    for (const batch of batches) {
      this.#pending.forget(batch);
      this.#release.forget(batch);
      for (const deed of batch.deeds) for (const touched of deed.before.keys()) this.#hash.touch(touched);
    }
    const told = message([[span(undoneWords, 'important')]]);
    const held = heldBy(batches);
    const actors = [...batches.flatMap(batch => batch.deeds), ...held].map(({ actor }) => actor);
    this.#parts.outlet.show([...new Set(actors)], told);
    for (const { actor, settle } of held) {
      this.#parts.outlet.prompt(actor);
      settle(cause);
    }
  }
}
