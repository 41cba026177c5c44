import type { FileHandle } from 'node:fs/promises';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { disk } from './ledgers/file/disk.ts';
import { codeOf } from './ledgers/file/file-layer.ts';

/** What may be done with a file, as chmod counts: the owner may read and write, all others read. */
const forAll = 0o644;

/** The text of a small file; `null` where there is none. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a small file so that after a crash the old text is there or the new one, never half of it; makes its folder. */
export async function writeText(path: string, text: string, mode: number = forAll): Promise<void> {
  await disk().makeFolder(dirname(path));
  // Not .tmp, which a new writer of the ledger sweeps out of its folder.
  const temporary = `${path}.new`;
  await rm(temporary, { force: true });
  await written(await open(temporary, 'wx', mode), text);
  await rename(temporary, path);
  await disk().syncFolder(dirname(path));
}

async function written(file: FileHandle, text: string): Promise<void> {
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
