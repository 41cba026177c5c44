import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Emission, Held, Present } from '../../eventsourcing/emission.ts';
import { held } from '../../eventsourcing/emission.ts';
import { StateHash } from '../../eventsourcing/state-hash.ts';
import { asError } from './as-error.ts';
import type { Batch, Deed, News } from './batch.ts';
import { textsOf } from './batch.ts';
import type { Happened } from './happened.ts';
import type { ManagerParts } from './manager-parts.ts';
import { Notices } from './notices.ts';
import { Pending, Witness } from './pending.ts';
import { Pipeline } from './pipeline.ts';
import { Release } from './release.ts';
import { theWorld } from './the-world.ts';
import type { Wanted } from './views.ts';
import { Views } from './views.ts';

/** Makes what happens durable, and lets its lines go when they may be told; or undoes it. */
export class Keeping {
  readonly #parts: ManagerParts;
  readonly #texts: ManagerParts['services']['texts'];
  readonly #pending = new Pending();
  readonly #hash = new StateHash();
  readonly #release: Release;
  readonly #notices: Notices;
  readonly #pipeline: Pipeline;
  readonly #views: Views;
  #looksOnly = false;
  /** When the batch that is being kept, or was kept last, set out. */
  #began = 0;

  constructor(parts: ManagerParts) {
    this.#parts = parts;
    this.#texts = parts.services.texts;
    this.#notices = new Notices(parts.outlet);
    this.#release = new Release(parts.outlet, (error, { actor }) =>
      parts.watcher.failed({ error: asError(error), actor, action: 'tell', line: '' }),
    );
    this.#views = new Views(parts.world, parts.now, error =>
      parts.watcher.failed({ error: asError(error), actor: theWorld, action: 'view', line: '' }),
    );
    for (const object of parts.world.objects()) this.#hash.touch(object.goid);
    this.#pipeline = new Pipeline({
      world: parts.world,
      newId: parts.newId,
      filled: batch => void batch.news.push(...this.#views.changes()),
      keep: (batch, objects) => this.#keep(batch, objects),
      kept: batch => this.#kept(batch),
      slow: batch => this.#notices.slow([batch, this.#pipeline.filling]),
      undone: (batches, cause) => this.#undone(batches, cause),
    });
  }

  get stateHash(): string {
    return this.#hash.value(it => this.#parts.world.get(it));
  }

  /** The world as an action is to look at it. */
  view(): Witness {
    return new Witness(this.#parts.world, this.#pending);
  }

  /**
   * Takes what an action did: what changed the world waits for its batch, what only looked for what it saw. Gives whether it
   * has happened.
   */
  take({ action, tx, output, view, passes }: Happened): boolean {
    const changed = tx.events.length > 0;
    if (changed && (this.#looksOnly ? !passes : this.#parts.eventSource.halted)) {
      tx.undo();
      this.#notices.halted(output);
      return false;
    }
    if (changed) this.#record(action, tx, output.actor);
    else this.#texts.drop(tx.texts.written);
    if (this.#looksOnly || this.#parts.acknowledge() === 'at_once') this.#release.offer(output, undefined);
    else if (changed) this.#release.hold(output, this.#pipeline.filling);
    else this.#release.offer(output, view.saw);
    return true;
  }

  /** What was typed behind a "quit" comes from somebody who is gone; it waits with them, since the leaving may be undone. */
  unheard(actor: Goid): Promise<void> {
    const batch = this.#pending.batchOf(actor);
    if (!batch) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const settle = (undone?: Error) => (undone ? reject(undone) : resolve());
      this.#release.hold({ actor, deliveries: [], effects: [], settle }, batch);
    });
  }

  /** A player's client wants to keep these packages in view; `undefined` wants none. */
  watch(player: Goid, wanted: Wanted | undefined): void {
    this.#views.open(player, wanted);
    // What has happened in the batch that fills is told with it.
    if (this.#pipeline.latest !== this.#pipeline.filling) this.#inform(this.#views.changes());
  }

  /** Time has passed: clients are told of what changes with it alone. */
  timePassed(): void {
    this.#views.timePassed();
    if (this.#pipeline.latest !== this.#pipeline.filling) this.#inform(this.#views.changes());
  }

  /** Answers what a player's client asks for, as soon as what it tells of is certain. */
  ask(player: Goid, name: string, body: unknown): void {
    this.#inform(this.#views.answer(player, name, body));
  }

  /** Resolves when all that has happened is durable. */
  drain(): Promise<void> {
    return this.#pipeline.drain();
  }

  /** Does something with the world as the store has it, while nothing is being written; what happens meanwhile waits. */
  exclusive<T>(work: (present: Held) => Promise<T>): Promise<T> {
    return this.#pipeline.exclusive({ see: () => held(this.#present), work });
  }

  /** The same when all that has happened is in the store. */
  last<T>(work: (present: Held) => Promise<T>): Promise<T> {
    if (this.#looksOnly) return work(held(this.#present));
    return this.#pipeline.exclusive({ see: () => held(this.#present), work, whenEmpty: true });
  }

  /**
   * Until `work` is done people may come in, look and go. That is written when it is done; where it is given up, never: whoever
   * was in the world when its server ended is taken out of it at the next start in any case.
   */
  lookOnly(work: (present: Held) => Promise<void>): void {
    this.#looksOnly = true;
    const done = async (present: Held) => {
      await work(present).catch(() => new Promise<never>(() => {}));
      this.#looksOnly = false;
    };
    void this.exclusive(done);
  }

  get looksOnly(): boolean {
    return this.#looksOnly;
  }

  /** Lists the world between two batches; `work` ends before the next one is written. */
  capture<T>(work: (objects: readonly GameObject[]) => Promise<T>): Promise<T> {
    return this.#pipeline.exclusive({ see: () => [...this.#parts.world.objects()], work });
  }

  get #present(): Present {
    const { world } = this.#parts;
    return { size: world.size, objects: () => world.objects(), stateHash: () => this.stateHash };
  }

  #record(action: string, tx: Happened['tx'], actor: Goid): void {
    const { events, before, texts } = tx;
    const deed: Deed = { actor, action, at: this.#parts.now(), events, before, texts };
    for (const touched of deed.before.keys()) this.#hash.touch(touched);
    this.#pending.note(deed, this.#pipeline.add(deed), this.#parts.world);
    this.#views.touched(deed);
  }

  async #keep(batch: Batch, objects: Emission['objects']): Promise<void> {
    this.#began = this.#parts.ticks();
    // Words first: an event that names some must never be without them.
    if (batch.deeds.some(it => it.texts.written.length > 0)) await this.#texts.keep(textsOf(batch));
    await this.#parts.eventSource.emit({ id: batch.id, deeds: batch.deeds, objects, present: this.#present });
    this.#parts.watcher.kept(batch, this.#secondsKept);
  }

  get #secondsKept(): number {
    return (this.#parts.ticks() - this.#began) / 1000;
  }

  #kept(batch: Batch): void {
    this.#pending.forget(batch);
    this.#texts.kept(textsOf(batch));
    this.#release.batch(batch);
  }

  #undone(batches: readonly Batch[], cause: Error): void {
    this.#parts.watcher.undone(batches, cause, this.#secondsKept);
    for (const batch of batches) {
      this.#pending.forget(batch);
      this.#release.forget(batch);
      this.#texts.undone(textsOf(batch));
      for (const deed of batch.deeds) for (const touched of deed.before.keys()) this.#hash.touch(touched);
    }
    this.#notices.undone(batches, cause);
    this.#views.undone(batches.flatMap(batch => batch.news.map(({ to }) => to)));
    this.#release.inform(this.#views.changes());
  }

  #inform(news: readonly News[]): void {
    const batch = this.#pipeline.latest;
    if (batch) batch.news.push(...news);
    else this.#release.inform(news);
  }
}
