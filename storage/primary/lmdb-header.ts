import type { FileHandle } from 'node:fs/promises';
import { endianness } from 'node:os';

// The two meta pages of the LMDB that lmdb-js carries (data version 2, 64 bits): a page header, then `struct MDB_meta` of mdb.c.
const offsets = { flags: 18, magic: 24, version: 28, pageBytes: 48, lastPage: 144, transaction: 152 };
const headerBytes = 160;
const metaPage = { flag: 8, magic: 0xbeefc0de, version: 2 };

/**
 * What is wrong with the head of an LMDB file, or null when LMDB can open it. LMDB trusts the head: given a foreign,
 * cut off or empty file it does not fail, it kills the process.
 */
export async function faultOfHeader(file: FileHandle): Promise<string | null> {
  const first = await readMeta(file, 0);
  if (!first) return 'it is not an LMDB file of version 2';
  const second = await readMeta(file, first.pageBytes);
  if (!second) return 'it is cut off within its head';
  // Asked for last: another process may be writing, and it lets the file grow before the head speaks of it.
  const { size } = await file.stat();
  const newest = second.transaction > first.transaction ? second : first;
  const needed = (newest.lastPage + 1) * first.pageBytes;
  return size < needed ? `it is cut off: ${size} bytes, its head speaks of ${needed}` : null;
}

interface Meta {
  readonly pageBytes: number;
  readonly lastPage: number;
  readonly transaction: bigint;
}

async function readMeta(file: FileHandle, position: number): Promise<Meta | null> {
  const { buffer, bytesRead } = await file.read(
    new DataView(new ArrayBuffer(headerBytes)),
    0,
    headerBytes,
    position,
  );
  const little = endianness() === 'LE';
  if (bytesRead < headerBytes) return null;
  if ((buffer.getUint16(offsets.flags, little) & metaPage.flag) === 0) return null;
  if (buffer.getUint32(offsets.magic, little) !== metaPage.magic) return null;
  if ((buffer.getUint32(offsets.version, little) & 0xffff) !== metaPage.version) return null;
  return {
    pageBytes: buffer.getUint32(offsets.pageBytes, little),
    lastPage: Number(buffer.getBigUint64(offsets.lastPage, little)),
    transaction: buffer.getBigUint64(offsets.transaction, little),
  };
}
