import type { Emission, Seal } from '../emission.ts';

interface SealingParts {
  readonly everyEvents: number;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Says when the world's state hash is to be recorded: after so many events, and at the end. */
export class Sealing {
  readonly #every: number;
  readonly #now: () => number;
  readonly #newId: () => string;
  #unsealed = 0;

  constructor({ everyEvents, now, newId }: SealingParts) {
    this.#every = everyEvents;
    this.#now = now;
    this.#newId = newId;
  }

  /** The seal that belongs behind a batch, if one is due. Call it before the first `await` of its emission. */
  after({ deeds, present }: Pick<Emission, 'deeds' | 'present'>): Seal | null {
    for (const deed of deeds) this.#unsealed += deed.events.length;
    return this.#unsealed >= this.#every ? this.of(present) : null;
  }

  /** The seal of the world as it is now. */
  of(present: Emission['present']): Seal {
    this.#unsealed = 0;
    return { batchId: this.#newId(), stateHash: present.stateHash(), objects: present.size, at: this.#now() };
  }

  /** Whether anything has happened since the last seal. */
  get due(): boolean {
    return this.#unsealed > 0;
  }
}
