import assert from 'node:assert/strict';
import fc from 'fast-check';
import { goid } from '../../domain/ids.ts';
import type { ObjectStore, Snapshot } from '../object-store.ts';
import type { Open } from './contract-store.ts';
import { blobs, contents, texts } from './contract-store.ts';

const ids = fc.constantFrom('a', 'b', 'ä', '🐉', 'harbour/quay');
const changes = fc.dictionary(ids, fc.option(fc.string({ unit: 'binary', maxLength: 40 })), { maxKeys: 5 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('commit' as const), changes }),
  fc.record({ kind: fc.constant('snapshot' as const), ids: fc.array(ids) }),
  fc.record({ kind: fc.constant('restore' as const), which: fc.nat(5) }),
);

type Step = typeof step extends fc.Arbitrary<infer Kind> ? Kind : never;

/** Drives a store and a plain map through the same random commits, snapshots and restores, and compares them. */
export async function agreesWithModel(open: Open): Promise<void> {
  const property = fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
    const { store, dispose } = await open();
    try {
      await new Run(store).take(steps);
    } finally {
      await dispose();
    }
  });
  await fc.assert(property, { numRuns: 60 });
}

class Run {
  readonly #store: ObjectStore;
  readonly #model = new Map<string, string>();
  readonly #snapshots: Snapshot[] = [];

  constructor(store: ObjectStore) {
    this.#store = store;
  }

  async take(steps: readonly Step[]): Promise<void> {
    for (const one of steps) {
      if (one.kind === 'snapshot') await this.#snapshot(one.ids);
      else if (one.kind === 'commit') await this.#commit(blobs(one.changes));
      else await this.#restore(this.#snapshots[one.which] ?? new Map());
    }
    assert.deepEqual(await contents(this.#store), Object.fromEntries(this.#model));
  }

  async #snapshot(wanted: readonly string[]): Promise<void> {
    const taken = await this.#store.snapshot(wanted.map(goid));
    const expected = wanted.map(id => [id, this.#model.get(id) ?? null]);
    assert.deepEqual(texts(taken), Object.fromEntries(expected));
    this.#snapshots.push(taken);
  }

  async #commit(objects: Snapshot): Promise<void> {
    await this.#store.commit({ id: 'any', objects });
    this.#follow(objects);
  }

  async #restore(objects: Snapshot): Promise<void> {
    await this.#store.restore(objects);
    this.#follow(objects);
  }

  #follow(objects: Snapshot): void {
    for (const [id, text] of Object.entries(texts(objects))) {
      if (text === null) this.#model.delete(id);
      else this.#model.set(id, text);
    }
  }
}
