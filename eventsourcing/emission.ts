import type { GameEvent } from '../domain/event.ts';
import type { Goid } from '../domain/ids.ts';
import type { GameObject } from '../domain/object.ts';
import type { Blobs } from './primary.ts';

/** What one action did, before the ledger gives its events their versions. */
export interface EmittedDeed {
  readonly actor: Goid;
  readonly action: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly events: readonly GameEvent[];
}

/** The world as it is right after a batch; true only until the first `await`. */
export interface Present {
  readonly size: number;
  objects(): Iterable<GameObject>;
  stateHash(): string;
}

/** The world as it was at one moment, whatever happens in it later. */
export interface Held extends Present {
  objects(): readonly GameObject[];
}

/** The world as it is now, whatever happens in it later. */
export function held(present: Present): Held {
  const { size } = present;
  const objects = [...present.objects()];
  const stateHash = present.stateHash();
  return { size, objects: () => objects, stateHash: () => stateHash };
}

/** One group commit on its way to the primary and, by mode, to the ledger. */
export interface Emission {
  readonly id: string;
  readonly deeds: readonly EmittedDeed[];
  /** The new blobs of every object that was touched. */
  readonly objects: Blobs;
  readonly present: Present;
}

/** The state hash of the world after a batch, to be recorded behind it. */
export interface Seal {
  /** Of the frame that records it. */
  readonly batchId: string;
  readonly stateHash: string;
  readonly objects: number;
  readonly at: number;
}
