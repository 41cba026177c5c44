import { Draft } from '../../domain/draft.ts';
import type { World } from '../../domain/world.ts';
import { StateHash } from '../state-hash.ts';
import type { WorldDigest } from './replay-errors.ts';

/** A world that is being made of its history, and its state hash. */
export class ReplayedWorld {
  readonly #world: World;
  #hash = new StateHash();
  #draft: Draft;

  constructor(world: World) {
    this.#world = world;
    this.#draft = new Draft(world);
    for (const { goid } of world.objects()) this.#hash.touch(goid);
  }

  /** The hand that writes to it; ask again after each digest. */
  get draft(): Draft {
    return this.#draft;
  }

  /** Begins with nothing again. */
  clear(): void {
    this.#world.clear();
    this.#hash = new StateHash();
    this.#draft = new Draft(this.#world);
  }

  /** What it is now. Only what was touched since the last digest is looked at. */
  digest(): WorldDigest {
    for (const goid of this.#draft.before.keys()) this.#hash.touch(goid);
    this.#draft = new Draft(this.#world);
    return { stateHash: this.#hash.value(goid => this.#world.get(goid)), objects: this.#world.size };
  }
}
