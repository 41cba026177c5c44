import type { Receipt, RecordedFrame } from '../../eventsourcing/ledger.ts';
import { leafHash, sha256 } from '../../eventsourcing/merkle/hashing.ts';
import type { FrameHeader } from './file/frame-header.ts';
import { headerBytes } from './file/frame-header.ts';

/** A frame with its place, in the bytes that are stored: header, table of streams, body. */
export interface StoredFrame {
  readonly header: FrameHeader;
  readonly bytes: Buffer;
}

/** SHA-256 of the header, which the next frame carries. */
export function hashOf({ bytes }: StoredFrame): Buffer {
  return sha256(bytes.subarray(0, headerBytes));
}

/** The frame's leaf in the ledger's tree. */
export function leafOf({ bytes }: StoredFrame): Buffer {
  return leafHash(bytes.subarray(0, headerBytes));
}

/** Table and body. */
export function contentOf({ bytes }: StoredFrame): Buffer {
  return bytes.subarray(headerBytes);
}

/** The table of the frame's streams. */
export function tableOf({ header, bytes }: StoredFrame): Buffer {
  return bytes.subarray(headerBytes, headerBytes + header.tableBytes);
}

/** Where the frame lies, for its writer. */
export function receiptOf({ batchId, frame, first, count }: FrameHeader): Receipt {
  return { batchId, frame, first, count };
}

/** The frame for a reader, in bytes of its own, given its hash. */
export function recorded(stored: StoredFrame, hash: Uint8Array = hashOf(stored)): RecordedFrame {
  const { header, bytes } = stored;
  return {
    ...receiptOf(header),
    epoch: header.epoch,
    eventsRoot: new Uint8Array(header.eventsRoot),
    body: new Uint8Array(bytes.subarray(headerBytes + header.tableBytes)),
    previousHash: new Uint8Array(header.previousHash),
    hash: new Uint8Array(hash),
    leaf: new Uint8Array(leafOf(stored)),
    header: new Uint8Array(bytes.subarray(0, headerBytes)),
  };
}
