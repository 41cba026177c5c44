import type { EmittedDeed, Seal } from './emission.ts';

/** A batch that waits for the ledger, and the seal to be recorded behind it. */
export interface OutboxRecord {
  readonly batchId: string;
  readonly deeds: readonly EmittedDeed[];
  readonly seal: Seal | null;
  /** Where it is a part of the ledger's new beginning: which, and whether it is the last. */
  readonly genesis: { readonly part: number; readonly last: boolean } | null;
}

/** An outbox record as bytes. */
export function encodeOutbox(record: OutboxRecord): Uint8Array {
  return Buffer.from(JSON.stringify(record));
}

/** The outbox record that was encoded. @throws {SyntaxError} these bytes are none. */
export function decodeOutbox(bytes: Uint8Array): OutboxRecord {
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as OutboxRecord;
}
