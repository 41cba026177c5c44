import type { Delivery } from '../../actions/act.ts';
import type { Effect } from '../../actions/effect.ts';
import type { GameEvent } from '../../domain/event.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import type { GmcpMessage } from './outlet.ts';
import type { TextWork } from './texts.ts';

/** What one action did to the world. */
export interface Deed {
  readonly actor: Goid;
  readonly action: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly events: readonly GameEvent[];
  /** Every object touched, as it was before; `null` did not exist. */
  readonly before: ReadonlyMap<Goid, GameObject | null>;
  /** The words that it wrote and forgets. */
  readonly texts: TextWork;
}

/** What one action has to say, held until it may be said. */
export interface Output {
  readonly actor: Goid;
  readonly deliveries: readonly Delivery[];
  readonly effects: readonly Effect[];
  /** Tells the caller how it ended; with an error where everything was undone. */
  readonly settle: (error?: Error) => void;
}

/** Data for one player's client. */
export interface News {
  readonly to: Goid;
  readonly message: GmcpMessage;
}

/** What is made durable at once: deeds with their events and pre-images, and what waits for it. */
export interface Batch {
  readonly id: string;
  /** Later batches have larger numbers. */
  readonly number: number;
  readonly deeds: Deed[];
  readonly held: Output[];
  /** What clients are told of it, after what waits. */
  readonly news: News[];
}

/** Each object that a batch touched. */
export function touchedBy(batch: Batch): Set<Goid> {
  return new Set(batch.deeds.flatMap(deed => [...deed.before.keys()]));
}

/** The later of two batches, where there are any. */
export function later(one: Batch | undefined, other: Batch | undefined): Batch | undefined {
  if (!one || !other) return one ?? other;
  return one.number > other.number ? one : other;
}

/** The words that a batch wrote and forgets. */
export function textsOf({ deeds }: Batch): TextWork {
  return {
    written: deeds.flatMap(({ texts }) => texts.written),
    forgotten: deeds.flatMap(({ texts }) => texts.forgotten),
  };
}
