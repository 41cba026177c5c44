import { dehydrate } from '../../domain/dehydrate.ts';
import type { Goid } from '../../domain/ids.ts';
import type { World } from '../../domain/world.ts';
import type { Snapshot } from '../../storage/object-store.ts';
import { asError } from './as-error.ts';
import type { Batch, Deed, Output } from './batch.ts';
import { touchedBy } from './batch.ts';

/** What the pipeline needs: where batches become durable, and who is told what became of them. */
export interface PipelineParts {
  readonly world: World;
  readonly newId: () => string;
  /** A batch takes nothing more, and the world is as it leaves it. */
  readonly filled: (batch: Batch) => void;
  /** Makes a batch durable, all of it or nothing. */
  readonly keep: (batch: Batch, objects: Snapshot) => Promise<void>;
  readonly kept: (batch: Batch) => void;
  /** A batch is being made durable for so long that those who wait for it should be told. */
  readonly slow: (batch: Batch) => void;
  /** Nothing of these batches will be kept; the newest comes first. Memory is as it was before them. */
  readonly undone: (batches: readonly Batch[], cause: Error) => void;
}

/** Something to be done between two batches. */
export interface Interlude<Seen, T> {
  /** Looks at the world while it is as the store has it. */
  readonly see: () => Seen;
  readonly work: (seen: Seen) => Promise<T>;
  /** Only when nothing waits to be written: all that has happened is in the store then. */
  readonly whenEmpty?: boolean;
}

interface Pause {
  /** Looks at the world, and gives what is to be done with what was seen; that never fails. */
  readonly look: () => () => Promise<void>;
  readonly whenEmpty: boolean;
}

/** After this long those who wait for a batch are told. */
const slowMilliseconds = 2000;

/** Groups commits: while one batch is made durable the next fills. */
export class Pipeline {
  readonly #parts: PipelineParts;
  #number = 0;
  #filling: Batch;
  #writing: Batch | undefined;
  #scheduled = false;
  #closed = false;
  #idle: (() => void)[] = [];
  /** Who wants a moment between two batches, in the order in which they came. */
  readonly #pauses: Pause[] = [];

  constructor(parts: PipelineParts) {
    this.#parts = parts;
    this.#filling = this.#next();
  }

  /** The batch that takes what happens now. */
  get filling(): Batch {
    return this.#filling;
  }

  /** The newest batch of which something has happened that is not durable yet. */
  get latest(): Batch | undefined {
    return this.#filling.deeds.length > 0 ? this.#filling : this.#writing;
  }

  add(deed: Deed): Batch {
    this.#filling.deeds.push(deed);
    this.#flushSoon();
    return this.#filling;
  }

  /** Whether nothing waits to be written. */
  get empty(): boolean {
    return !this.#writing && this.#filling.deeds.length === 0;
  }

  /** Resolves when everything that has happened until now is durable or undone. */
  async drain(): Promise<void> {
    while (!this.empty) await new Promise<void>(resolve => this.#idle.push(resolve));
  }

  /**
   * Does something between two batches, while nothing is being written: `see` looks at the world as the store has it then,
   * and `work` gets what it saw. What happens meanwhile waits; what went on before need not end for it.
   */
  exclusive<Seen, T>({ see, work, whenEmpty = false }: Interlude<Seen, T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const seen = see();
        return () => work(seen).then(resolve, reject);
      };
      this.#pauses.push({ look, whenEmpty });
      if (this.empty && !this.#closed) this.#goOn();
    });
  }

  #next(): Batch {
    this.#number += 1;
    return { id: this.#parts.newId(), number: this.#number, deeds: [], held: [], news: [] };
  }

  /** What happens within one turn of the loop goes into one batch. */
  #flushSoon(): void {
    if (this.#scheduled || this.#writing || this.#closed) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      void this.#write();
    });
  }

  async #write(): Promise<void> {
    const batch = this.#filling;
    this.#writing = batch;
    this.#parts.filled(batch);
    this.#filling = this.#next();
    // The world is now as the store will have it when this batch is in it.
    const pause = this.#pauses[0]?.whenEmpty === false ? this.#pauses.shift() : undefined;
    const begin = pause?.look();
    const slow = setTimeout(() => this.#parts.slow(batch), slowMilliseconds);
    const refusal = await this.#refusalOf(batch);
    clearTimeout(slow);
    if (refusal) this.#undo(batch, refusal);
    else this.#parts.kept(batch);
    this.#writing = undefined;
    if (!begin) this.#goOn();
    // Where the batch was undone, the world is another one than was seen.
    else void this.#pause(refusal && pause ? pause.look() : begin);
  }

  #goOn(): void {
    if (this.#filling.deeds.length > 0) return this.#flushSoon();
    for (const resolve of this.#idle.splice(0)) resolve();
    const pause = this.#pauses.shift();
    if (pause) void this.#pause(pause.look());
  }

  async #pause(work: () => Promise<void>): Promise<void> {
    this.#closed = true;
    await work();
    this.#closed = false;
    this.#goOn();
  }

  /** Why a batch was not kept; only what keeps it may undo it, not what comes after. */
  async #refusalOf(batch: Batch): Promise<Error | undefined> {
    try {
      await this.#parts.keep(batch, this.#objectsOf(batch));
      return undefined;
    } catch (error) {
      return asError(error);
    }
  }

  #objectsOf(batch: Batch): Snapshot {
    const objects = new Map<Goid, Uint8Array | null>();
    for (const goid of touchedBy(batch)) {
      const object = this.#parts.world.get(goid);
      objects.set(goid, object ? Buffer.from(dehydrate(object)) : null);
    }
    return objects;
  }

  /** Takes back a batch and all that happened on top of it, newest first. */
  #undo(batch: Batch, cause: Error): void {
    const onTop = this.#filling;
    this.#filling = this.#next();
    for (const deed of [...batch.deeds, ...onTop.deeds].reverse())
      for (const [goid, before] of [...deed.before].reverse()) this.#parts.world.replace(goid, before);
    this.#parts.undone([onTop, batch], cause);
  }
}

/** Every output that waits in some batches, in the order in which they were held. */
export function heldBy(batches: readonly Batch[]): Output[] {
  return [...batches].reverse().flatMap(batch => batch.held);
}
