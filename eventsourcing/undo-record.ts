import { goid } from '../domain/ids.ts';
import type { Blobs } from './primary.ts';

/** What puts the primary back as it was before one batch. */
export interface UndoRecord {
  readonly batchId: string;
  /** The blobs as they were stored, "absent" included. */
  readonly before: Blobs;
  /** The mark of the batch before it; `null` where there was none. */
  readonly mark: string | null;
}

interface Head {
  readonly batchId: string;
  readonly mark: string | null;
  /** Each object with the length of its blob; -1 was absent. */
  readonly blobs: readonly (readonly [id: string, length: number])[];
}

const lengthBytes = 4;

/** An undo record as bytes: a head in JSON with its length before it, then the blobs one after the other. */
export function encodeUndo({ batchId, before, mark }: UndoRecord): Uint8Array {
  const blobs = [...before].map(([id, bytes]) => [id, bytes?.length ?? -1] as const);
  const head = Buffer.from(JSON.stringify({ batchId, mark, blobs } satisfies Head));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...[...before.values()].flatMap(bytes => bytes ?? [])]);
}

/** The undo record that was encoded. @throws {SyntaxError} these bytes are none. */
export function decodeUndo(bytes: Uint8Array): UndoRecord {
  const buffer = Buffer.from(bytes);
  let at = lengthBytes + buffer.readUInt32LE(0);
  const head = JSON.parse(buffer.toString('utf8', lengthBytes, at)) as Head;
  const before = new Map(
    head.blobs.map(([id, length]) => {
      const blob = length < 0 ? null : Uint8Array.from(buffer.subarray(at, at + length));
      at += Math.max(length, 0);
      return [goid(id), blob] as const;
    }),
  );
  return { batchId: head.batchId, mark: head.mark, before };
}
