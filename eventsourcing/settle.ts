import { journalKeys, keyOf } from './journal-keys.ts';
import type { Ledger } from './ledger.ts';
import type { Waiting } from './outbox.ts';
import { decodeOutbox } from './outbox-record.ts';
import type { Primary } from './primary.ts';
import type { UndoRecord } from './undo-record.ts';
import { decodeUndo } from './undo-record.ts';

/** What the last run left in the primary's journal. */
export interface Journal {
  /** The last batch that the primary holds and the ledger has, or will have; `null` where there is none, or a hole. */
  readonly mark: string | null;
  /** Undo records that were not taken away, newest first. */
  readonly undo: readonly { readonly key: string; readonly record: UndoRecord }[];
  /** Batches that wait for the ledger, oldest first. */
  readonly outbox: readonly Waiting[];
  /** Batches undone while their answer was out. */
  readonly undone: readonly string[];
}

/** Reads what the last run left. */
export async function readJournal(primary: Primary): Promise<Journal> {
  const undo: { key: string; record: UndoRecord }[] = [];
  const outbox: Waiting[] = [];
  const undone: string[] = [];
  let mark: string | null = null;
  for await (const { key, bytes } of primary.journal()) {
    if (key === journalKeys.mark) mark = Buffer.from(bytes).toString('utf8');
    else if (keyOf(key, 'undo') !== undefined) undo.unshift({ key, record: decodeUndo(bytes) });
    else if (keyOf(key, 'outbox') !== undefined) outbox.push({ key, record: decodeOutbox(bytes) });
    else if (keyOf(key, 'undone') !== undefined) undone.push(Buffer.from(bytes).toString('utf8'));
  }
  return { mark, undo, outbox, undone };
}

/** What came of each batch that was under way when the last run ended. */
export interface Settled {
  readonly batchId: string;
  readonly outcome: 'stored' | 'undone';
}

/**
 * Settles every open undo record: what is in the ledger stays, what is not is put back as it was, newest first. May be cut
 * off at any point and done again. @throws as `Ledger.lookup` does, where the ledger cannot say.
 */
export async function settle(primary: Primary, ledger: Ledger, { undo }: Journal): Promise<Settled[]> {
  const settled: Settled[] = [];
  for (const { key, record } of undo) {
    const stored = (await ledger.lookup(record.batchId)) !== 'absent';
    if (stored) await primary.restore(new Map(), new Map([[key, null]]));
    else await takeBack(primary, key, record);
    settled.push({ batchId: record.batchId, outcome: stored ? 'stored' : 'undone' });
  }
  return settled;
}

async function takeBack(primary: Primary, key: string, { batchId, before, mark }: UndoRecord): Promise<void> {
  const notes = new Map<string, Uint8Array | null>([
    [key, null],
    [journalKeys.mark, mark === null ? null : Buffer.from(mark)],
    [journalKeys.undone(batchId), Buffer.from(batchId)],
  ]);
  await primary.restore(before, notes);
}
