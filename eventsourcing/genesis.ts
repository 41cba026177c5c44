import { goid } from '../domain/ids.ts';
import type { GameObject } from '../domain/object.ts';
import { ObjectEstablished } from '../domain/objects.ts';
import { journalKeys } from './journal-keys.ts';
import type { OutboxRecord } from './outbox-record.ts';

const objectsPerFrame = 500;
const theWorld = goid('world');

interface Genesis {
  /** Every object, as it is now. */
  readonly objects: readonly GameObject[];
  readonly newId: () => string;
  readonly at: number;
}

/** The whole present world as the ledger's new beginning, in parts of a bounded size. */
export function genesisOf({ objects, newId, at }: Genesis): OutboxRecord[] {
  const sorted = objects.toSorted((a, b) => a.order - b.order);
  const parts = Math.max(1, Math.ceil(sorted.length / objectsPerFrame));
  return Array.from({ length: parts }, (_, part) => {
    const some = sorted.slice(part * objectsPerFrame, (part + 1) * objectsPerFrame);
    const events = some.map(it => ObjectEstablished({ ...it }));
    const deeds = [{ actor: theWorld, action: 'genesis', at, events }];
    return { batchId: newId(), deeds, seal: null, genesis: { part, last: part === parts - 1 } };
  });
}

/** The note that a beginning is the last batch that both hold. */
export function markOf(last: OutboxRecord | undefined): readonly [key: string, bytes: Uint8Array] {
  return [journalKeys.mark, Buffer.from(last?.batchId ?? '')];
}
