import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';

/** Something that one writer wants to be durable: the next event of its stream. */
export interface Item {
  readonly stream: Goid;
  readonly version: number;
  readonly bytes: Buffer;
}

/** Makes items durable, all together. */
export interface Sink {
  put(items: readonly Item[]): Promise<void>;
  close(): Promise<void>;
}

/** What one run has shown. */
export interface Run {
  readonly items: number;
  readonly batches: number;
  readonly seconds: number;
  /** Milliseconds from handing in to durable, sorted. */
  readonly latencies: Float64Array;
}

/** Its version counts up with each event. */
interface WritersItem extends Item {
  version: number;
}

const itemBytes = 110;

/** So many writers, each of which hands in an item, waits until it is durable, and hands in the next. */
export class Writers {
  readonly #commit: GroupCommit;
  readonly #items: WritersItem[];

  constructor(sink: Sink, inFlight: number) {
    this.#commit = new GroupCommit(sink);
    this.#items = Array.from({ length: inFlight }, (_, at) => ({
      stream: goid(`player/${String(at).padStart(8, '0')}`),
      version: 0,
      bytes: Buffer.alloc(itemBytes, at),
    }));
  }

  async write(milliseconds: number): Promise<Run> {
    const latencies: number[] = [];
    const batchesBefore = this.#commit.batches;
    const begin = performance.now();
    const end = begin + milliseconds;
    const write = async (item: WritersItem) => {
      for (let since = performance.now(); since < end; ) {
        item.version += 1;
        await this.#commit.add(item);
        const now = performance.now();
        latencies.push(now - since);
        since = now;
      }
    };
    await Promise.all(this.#items.map(write));
    const seconds = (performance.now() - begin) / 1000;
    const batches = this.#commit.batches - batchesBefore;
    return { items: latencies.length, batches, seconds, latencies: Float64Array.from(latencies).sort() };
  }
}

/** While one batch is being made durable the next one fills, as in the server's pipeline. */
class GroupCommit {
  batches = 0;
  readonly #sink: Sink;
  #filling: { items: Item[]; done: () => void; durable: Promise<void> } | null = null;
  #isWriting = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Resolves when the item is durable. */
  async add(item: Item): Promise<void> {
    this.#filling ??= { items: [], ...later() };
    this.#filling.items.push(item);
    const { durable } = this.#filling;
    // What comes within one turn of the event loop goes together.
    if (!this.#isWriting) this.#begin();
    await durable;
  }

  #begin(): void {
    this.#isWriting = true;
    setImmediate(() => this.#write());
  }

  async #write(): Promise<void> {
    const batch = this.#filling;
    this.#filling = null;
    if (!batch) {
      this.#isWriting = false;
      return;
    }
    await this.#sink.put(batch.items);
    this.batches += 1;
    batch.done();
    this.#begin();
  }
}

function later(): { done: () => void; durable: Promise<void> } {
  const { resolve, promise } = Promise.withResolvers<void>();
  return { done: resolve, durable: promise };
}
