import { accessSync, constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { link, mkdir, open as openFile, readdir, rename, unlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { FileLayer, OpenFile, Opening } from './file-layer.ts';
import { codeOf } from './file-layer.ts';

const { O_RDONLY, O_RDWR, O_CREAT, O_EXCL, O_DSYNC = 0 } = constants;
const flags: Record<Opening, number> = { read: O_RDONLY, write: O_RDWR, create: O_RDWR | O_CREAT | O_EXCL };

/** The disk of this machine. */
export function disk(platform: NodeJS.Platform = process.platform): FileLayer {
  // On Linux a write with O_DSYNC is a write with an fdatasync (open(2)) in one call. Elsewhere it may be less.
  const syncsItself = platform === 'linux';
  const open = async (path: string, opening: Opening) => {
    const through = syncsItself && opening !== 'read' ? O_DSYNC : 0;
    return new DiskFile(await openFile(path, flags[opening] | through), syncsItself);
  };
  // Windows keeps names durable by itself and opens no folders.
  const sync = platform === 'win32' ? async () => {} : syncFolder;
  const make = (path: string) => makeFolder(path, sync);
  return { makeFolder: make, syncFolder: sync, link, rename, unlink, exists, open, list: it => readdir(it) };
}

class DiskFile implements OpenFile {
  readonly #handle: FileHandle;
  /** Whether each write is durable by itself. */
  readonly #syncsItself: boolean;

  constructor(handle: FileHandle, syncsItself: boolean) {
    this.#handle = handle;
    this.#syncsItself = syncsItself;
  }

  async read(target: Buffer, position: number): Promise<number> {
    let filled = 0;
    while (filled < target.length) {
      const { bytesRead } = await this.#handle.read(
        target,
        filled,
        target.length - filled,
        position + filled,
      );
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled;
  }

  async write(bytes: Buffer, position: number): Promise<number> {
    const { bytesWritten } = await this.#handle.write(bytes, 0, bytes.length, position);
    if (!this.#syncsItself) await this.#handle.datasync();
    return bytesWritten;
  }

  truncate(length: number): Promise<void> {
    return this.#handle.truncate(length);
  }

  sync(): Promise<void> {
    return this.#handle.sync();
  }

  async size(): Promise<number> {
    return (await this.#handle.stat()).size;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

async function makeFolder(path: string, sync: (folder: string) => Promise<void>): Promise<void> {
  const made = await mkdir(path, { recursive: true });
  const highest = resolve(made ?? path);
  // Each folder is a name in the one above it. Its own name is made durable in any case: who made it may have been killed.
  for (let folder = resolve(path); folder.length >= highest.length; folder = dirname(folder)) {
    await sync(dirname(folder));
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await openFile(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Asked before each append: the system knows it in two microseconds, and by way of another thread in fifty or more. */
async function exists(path: string): Promise<boolean> {
  try {
    accessSync(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
