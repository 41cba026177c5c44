import { it } from 'node:test';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type {
  Frame,
  Lease,
  Ledger,
  ReadOptions,
  Receipt,
  RecordedFrame,
  StreamVersion,
} from '../../eventsourcing/ledger.ts';
import { leafHash } from '../../eventsourcing/merkle/hashing.ts';
import { eventsRoot } from '../../eventsourcing/merkle/root.ts';

/** A fresh, empty ledger of its own for one test. */
export interface OpenedLedger {
  readonly ledger: Ledger;
  /** Another opening of the same ledger, as another server would have it. */
  another(): Promise<Ledger>;
  /** Closes it and opens what it left. */
  reopen(): Promise<Ledger>;
  /** Closes and deletes. */
  dispose(): Promise<void>;
}

/** Opens the backend under test. */
export type OpenLedger = () => Promise<OpenedLedger>;
/** One promise of the contract. */
type Check = (opened: OpenedLedger) => Promise<void>;

/** Declares tests, each on a ledger of its own that is gone afterwards. */
export function checkOn(open: OpenLedger): (promise: string, check: Check) => void {
  return (promise, check) => {
    it(promise, async () => {
      const opened = await open();
      try {
        await check(opened);
      } finally {
        await opened.dispose();
      }
    });
  };
}

/** A frame whose events are told as `lamp:1`: stream and version. */
export function frame(batchId: string, events: readonly string[] = [], body = `what ${batchId} did`): Frame {
  const bytes = Buffer.from(body);
  const root = eventsRoot(events.map(event => Buffer.from(event)));
  return { batchId, events: events.map(streamVersion), eventsRoot: root, body: bytes };
}

function streamVersion(text: string): StreamVersion {
  const colon = text.lastIndexOf(':');
  return { stream: goid(text.slice(0, colon)), version: Number(text.slice(colon + 1)) };
}

/** Who writes to a ledger, and adds at its end. */
export class Pen {
  readonly ledger: Ledger;
  readonly lease: Lease;
  #frames: number;

  private constructor(ledger: Ledger, lease: Lease, frames: number) {
    this.ledger = ledger;
    this.lease = lease;
    this.#frames = frames;
  }

  static async take(ledger: Ledger, owner = 'a test'): Promise<Pen> {
    const lease = await ledger.acquire(owner);
    return new Pen(ledger, lease, (await ledger.head()).frames);
  }

  async add(batchId: string, events: readonly string[] = [], body?: string): Promise<Receipt> {
    const receipt = await this.put(frame(batchId, events, body));
    this.#frames = receipt.frame + 1;
    return receipt;
  }

  /** Appends a frame as it is. */
  put(wanted: Frame, expected = this.#frames): Promise<Receipt> {
    return this.ledger.append(wanted, { epoch: this.lease.epoch, expected });
  }
}

/** All frames of a reading. */
export async function framesOf(ledger: Ledger, options?: ReadOptions): Promise<RecordedFrame[]> {
  const frames: RecordedFrame[] = [];
  for await (const recorded of ledger.read(options)) frames.push(recorded);
  return frames;
}

/** The batches of a reading. */
export async function batchesOf(ledger: Ledger, options?: ReadOptions): Promise<string[]> {
  return (await framesOf(ledger, options)).map(({ batchId }) => batchId);
}

/** The newest versions of streams by their names. */
export async function versionsOf(ledger: Ledger, ...streams: string[]): Promise<Record<string, number>> {
  const found: ReadonlyMap<Goid, number> = await ledger.versions(streams.map(goid));
  return Object.fromEntries(found);
}

/** RFC 6962 2.1, as it is written: the root over leaves, by recursion. */
export function naiveRoot(
  leaves: readonly Uint8Array[],
  hash: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const [first] = leaves;
  if (!first) return hash(new Uint8Array());
  if (leaves.length === 1) return first;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  const [left, right] = [naiveRoot(leaves.slice(0, half), hash), naiveRoot(leaves.slice(half), hash)];
  return hash(Buffer.concat([Buffer.of(1), left, right]));
}

/** The leaf of a frame by its header. */
export function leafOf({ header }: RecordedFrame): Uint8Array {
  return leafHash(header);
}
