import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const block = Buffer.alloc(4096);

/** A small disk that can be full. */
export interface SmallDisk {
  readonly path: string;
  fill(): void;
  makeRoom(): void;
  close(): void;
}

/** Makes a disk of so many megabytes at a path; nothing where this process may not. It needs root on Linux. */
export function smallDisk(path: string, megabytes: number): SmallDisk | undefined {
  mkdirSync(path);
  if (!works('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path)) return undefined;
  const filler = join(path, 'filler');
  return {
    path,
    fill: () => fill(filler),
    makeRoom: () => rmSync(filler, { force: true }),
    close: () => void works('umount', '-l', path),
  };
}

function fill(filler: string): void {
  const file = openSync(filler, 'w');
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}

function works(command: string, ...words: readonly string[]): boolean {
  return spawnSync(command, words).status === 0;
}
