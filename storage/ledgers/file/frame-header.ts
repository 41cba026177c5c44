import { crc32 } from 'node:zlib';

/**
 * What stands before each frame. It is the leaf of the ledger's Merkle tree, and through its two hashes it binds all else.
 * Numbers are little endian.
 *
 * | at  | bytes | field |
 * |-----|-------|-------|
 * | 0   | 4     | magic: AE 56 46 FF, which no UTF-8 text holds |
 * | 4   | 4     | version of this header: 1 |
 * | 8   | 4     | length of the table of streams that follows the header |
 * | 12  | 4     | length of the body that follows the table |
 * | 16  | 8     | number of the frame, from 0 |
 * | 24  | 8     | position of its first event, from 1 |
 * | 32  | 4     | how many events |
 * | 36  | 4     | CRC-32 of table and body: finds accidents fast |
 * | 40  | 8     | epoch of the writer |
 * | 48  | 32    | SHA-256 of the header before it; zeros before the first |
 * | 80  | 32    | root of the tree over its events; zeros where there is none |
 * | 112 | 32    | SHA-256 of table and body |
 * | 144 | 36    | batch id in ASCII, zeros behind it |
 * | 180 | 4     | CRC-32 of the 180 bytes before |
 */
export interface FrameHeader {
  readonly version: number;
  readonly tableBytes: number;
  readonly bodyBytes: number;
  readonly frame: number;
  readonly first: number;
  readonly count: number;
  readonly contentCrc: number;
  readonly epoch: number;
  readonly previousHash: Uint8Array;
  readonly eventsRoot: Uint8Array;
  readonly contentHash: Uint8Array;
  readonly batchId: string;
}

/** The length of a header. */
export const headerBytes = 184;
/** The version of header that this Aevum writes and reads. */
export const headerVersion = 1;
/** The most letters of a batch id. */
export const maxBatchIdBytes = 36;
/** What a header begins with. */
export const magic: Uint8Array = Uint8Array.of(0xae, 0x56, 0x46, 0xff);

const at = {
  version: 4,
  tableBytes: 8,
  bodyBytes: 12,
  frame: 16,
  first: 24,
  count: 32,
  contentCrc: 36,
  epoch: 40,
  previousHash: 48,
  eventsRoot: 80,
  contentHash: 112,
  batchId: 144,
  crc: 180,
} as const;

/** Writes a header into the first bytes of `target`. */
export function encodeHeader(header: FrameHeader, target: Buffer): void {
  target.set(magic, 0);
  target.writeUInt32LE(header.version, at.version);
  target.writeUInt32LE(header.tableBytes, at.tableBytes);
  target.writeUInt32LE(header.bodyBytes, at.bodyBytes);
  target.writeBigUInt64LE(BigInt(header.frame), at.frame);
  target.writeBigUInt64LE(BigInt(header.first), at.first);
  target.writeUInt32LE(header.count, at.count);
  target.writeUInt32LE(header.contentCrc, at.contentCrc);
  target.writeBigUInt64LE(BigInt(header.epoch), at.epoch);
  target.set(header.previousHash, at.previousHash);
  target.set(header.eventsRoot, at.eventsRoot);
  target.set(header.contentHash, at.contentHash);
  target.fill(0, at.batchId, at.crc);
  target.write(header.batchId, at.batchId, 'latin1');
  target.writeUInt32LE(crc32(target.subarray(0, at.crc)), at.crc);
}

/** The header in the first bytes of `bytes`, its hashes views of them; `null` where there is none. Look at its version first. */
export function decodeHeader(bytes: Buffer): FrameHeader | null {
  if (bytes.length < headerBytes || !magic.every((byte, index) => bytes[index] === byte)) return null;
  if (crc32(bytes.subarray(0, at.crc)) !== bytes.readUInt32LE(at.crc)) return null;
  return {
    version: bytes.readUInt32LE(at.version),
    tableBytes: bytes.readUInt32LE(at.tableBytes),
    bodyBytes: bytes.readUInt32LE(at.bodyBytes),
    frame: Number(bytes.readBigUInt64LE(at.frame)),
    first: Number(bytes.readBigUInt64LE(at.first)),
    count: bytes.readUInt32LE(at.count),
    contentCrc: bytes.readUInt32LE(at.contentCrc),
    epoch: Number(bytes.readBigUInt64LE(at.epoch)),
    previousHash: bytes.subarray(at.previousHash, at.eventsRoot),
    eventsRoot: bytes.subarray(at.eventsRoot, at.contentHash),
    contentHash: bytes.subarray(at.contentHash, at.batchId),
    batchId: bytes.toString('latin1', at.batchId, at.crc).replace(/\0+$/, ''),
  };
}

/** How many bytes the whole frame has. */
export function frameBytes({ tableBytes, bodyBytes }: FrameHeader): number {
  return headerBytes + tableBytes + bodyBytes;
}
