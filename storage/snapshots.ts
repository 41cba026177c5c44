import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotShelf } from '../eventsourcing/snapshots/shelf.ts';
import { headerOf } from '../eventsourcing/snapshots.ts';
import { syncDirectory } from './primary/lmdb-files.ts';

const digits = 16;
const namePattern = /^(\d{16})\.snapshot$/;
/** More than any header has. */
const headerBytes = 4096;

/** Snapshots in the files of a folder, `<position in 16 digits>.snapshot`; it is made where it is missing and one is written. */
export function snapshotFolder(folder: string): SnapshotShelf {
  const path = (position: number) => join(folder, `${String(position).padStart(digits, '0')}.snapshot`);
  return {
    async list() {
      const names = (await namesIn(folder)).sort().reverse();
      const positions = names.flatMap(name => namePattern.exec(name)?.[1] ?? []).map(Number);
      return Promise.all(
        positions.map(async position => ({ position, madeAt: await timeOf(path(position)) })),
      );
    },
    read: position => readFile(path(position)),
    async write(position, chunks) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const temporary = `${path(position)}.tmp`;
      try {
        const bytes = await writeDurably(temporary, chunks);
        await rename(temporary, path(position));
        await syncDirectory(folder);
        return bytes;
      } finally {
        await rm(temporary, { force: true });
      }
    },
    async remove(position) {
      await rm(path(position), { force: true });
    },
  };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function writeDurably(path: string, chunks: Iterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'w', 0o600);
  try {
    let length = 0;
    for (const chunk of chunks) {
      // `writeFile` of an open file goes on where it is, until all is written.
      await file.writeFile(chunk);
      length += chunk.length;
    }
    await file.sync();
    return length;
  } finally {
    await file.close();
  }
}

/** When a snapshot was made; 0 where its header cannot be read. */
async function timeOf(path: string): Promise<number> {
  try {
    return headerOf(await beginning(path)).madeAt;
  } catch {
    return 0;
  }
}

async function beginning(path: string): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
