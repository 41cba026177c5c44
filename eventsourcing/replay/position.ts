import type { Goid } from '../../domain/ids.ts';
import { broken } from '../frames/read-body.ts';
import type { EventInRow } from '../frames/walk-deeds.ts';
import type { RecordedFrame } from '../ledger.ts';
import type { WorldDigest } from './replay-errors.ts';

/** Where a replay begins that does not begin with the first frame: behind a snapshot. */
export interface Start {
  readonly position: number;
  /** The newest version of every stream there. */
  readonly versions: ReadonlyMap<Goid, number>;
  /** What the world is said to be there; looked at before anything happens in it. */
  readonly digest?: WorldDigest;
}

/** How far a replay has come in the ledger and in each stream. Nothing may be missing and nothing come twice. */
export class ReplayPosition {
  readonly versions: Map<Goid, number>;
  #position: number;

  constructor({ position, versions }: Start) {
    this.#position = position;
    this.versions = new Map(versions);
  }

  /** Position of the newest event. */
  get position(): number {
    return this.#position;
  }

  /** @throws {LedgerBrokenError} the frame does not begin where the one before it ended */
  begin(frame: RecordedFrame): void {
    if (frame.first !== this.#position + 1)
      throw broken(frame, 0, `frame ${frame.frame} comes right after position ${this.#position}`);
  }

  /** @throws {LedgerBrokenError} the event is not the next of its stream */
  take({ frame, index, stream, version }: EventInRow): void {
    const last = this.versions.get(stream) ?? 0;
    if (version !== last + 1)
      throw broken(frame, index, `${stream} is at version ${last}, and version ${version} comes`);
    this.versions.set(stream, version);
    this.#position += 1;
  }
}
