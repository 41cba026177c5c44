/** An open file. All positions and lengths are in bytes. */
export interface OpenFile {
  /** Fills `target` from `position` on and tells how much: less only where the file ends. */
  read(target: Buffer, position: number): Promise<number>;
  /**
   * Writes, makes it durable, and tells how much: a disk that gets full takes a part without an error. After an error nobody
   * knows what of it is there.
   */
  write(bytes: Buffer, position: number): Promise<number>;
  /** Durable after `sync`. */
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
}

/** To read, to read and write, or to make a file that must not be there yet and write it. */
export type Opening = 'read' | 'write' | 'create';

/** All that the file ledger asks of a disk; errors are those of `node:fs`. Names are durable after `syncFolder`. */
export interface FileLayer {
  /** Makes a folder with all above it; none of its names is durable before. */
  makeFolder(path: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  open(path: string, opening: Opening): Promise<OpenFile>;
  exists(path: string): Promise<boolean>;
  /** A second name for a file. Fails with EEXIST where the name is taken, so that of two only one succeeds. */
  link(from: string, to: string): Promise<void>;
  /** Takes the place of what has the new name. */
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  syncFolder(folder: string): Promise<void>;
}

/** What `node:fs` says of an error, `ENOSPC` for instance. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Opens a file, hands it on, and closes it whatever happens. */
export async function withFile<Result>(
  files: FileLayer,
  { path, opening }: { readonly path: string; readonly opening: Opening },
  use: (file: OpenFile) => Promise<Result>,
): Promise<Result> {
  const file = await files.open(path, opening);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

/** Takes a file away that somebody else may have taken away already. */
export async function unlinkIfThere(files: FileLayer, path: string): Promise<void> {
  await files.unlink(path).catch(error => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

/** Writes all bytes, durably. @throws what the disk says, or ENOSPC where it takes nothing and says nothing. */
export async function writeWhole(file: OpenFile, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const more = await file.write(bytes.subarray(written), position + written);
    if (more === 0) throw Object.assign(new Error('ENOSPC: the disk takes no more'), { code: 'ENOSPC' });
    written += more;
  }
}
