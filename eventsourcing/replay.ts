import { eventTypes } from '../domain/events.ts';
import type { Goid } from '../domain/ids.ts';
import type { World } from '../domain/world.ts';
import type { RecordedFrame } from './ledger.ts';
import { past } from './past.ts';
import type { To } from './replay/limit.ts';
import type { Start } from './replay/position.ts';
import { Replay } from './replay/run.ts';
import { Upcasting } from './upcasting.ts';

/** How far a replay has come. */
export interface Progress {
  /** How many events happened again. */
  readonly events: number;
  readonly position: number;
}

/** What came of a replay. */
export interface Replayed extends Progress {
  readonly stateHash: string;
  readonly objects: number;
  /** The newest version of every stream. */
  readonly versions: ReadonlyMap<Goid, number>;
  /** When the newest deed was done, in milliseconds since 1970. */
  readonly at: number | null;
}

export interface ReplayOptions {
  /** Where to stop; the end of the ledger where nothing is said. */
  readonly to?: To;
  /** What the world that is handed in has behind it already. */
  readonly from?: Start;
  /** Told now and then; waited for, so that it can let others have their turn. */
  readonly onProgress?: (progress: Progress) => void | Promise<void>;
  readonly signal?: AbortSignal;
  readonly upcasting?: Upcasting;
}

const eventsBetweenReports = 20_000;

/** What events of every version mean today. */
export function shippedUpcasting(): Upcasting {
  return new Upcasting(eventTypes, past);
}

/**
 * Lets everything that a ledger holds happen again in a world. An undone batch is known only from the frame behind it, so
 * frames up to a position must be handed in with the one that follows. When it throws, the world is of no use.
 * @throws {LedgerBrokenError} something is damaged, missing or cannot happen
 * @throws {UnknownVersionError} an event of a type or version that nobody knows
 * @throws {SealMismatchError} the world is not the one that was sealed
 * @throws {UnfinishedGenesisError} there is no whole world where the replay ends
 */
export async function replay(
  frames: AsyncIterable<RecordedFrame>,
  world: World,
  { to, from, onProgress, signal, upcasting = shippedUpcasting() }: ReplayOptions = {},
): Promise<Replayed> {
  const run = new Replay({ world, upcasting, to, from });
  let reported = 0;
  for await (const frame of frames) {
    signal?.throwIfAborted();
    run.take(frame);
    if (run.reached) break;
    if (run.progress.events - reported < eventsBetweenReports) continue;
    reported = run.progress.events;
    await onProgress?.(run.progress);
  }
  const result = run.finish();
  await onProgress?.(run.progress);
  return result;
}
