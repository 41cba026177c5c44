import type { Inode, Tear } from './disk-image.ts';
import { afterPowerLoss, emptyInode } from './disk-image.ts';
import { systemError } from './faults.ts';
import type { Names } from './names.ts';
import { emptyNames, namesAfterPowerLoss } from './names.ts';
import type { Choose } from './seeded.ts';

/** A whole disk: what is called what, and what is in it. */
export interface DiskState {
  readonly names: Names;
  readonly inodes: ReadonlyMap<number, Inode>;
}

export const emptyDisk: DiskState = { names: emptyNames, inodes: new Map() };

/** The disk as it may be when the power fails. */
export function afterPower(disk: DiskState, choose: Choose, tear?: Tear): DiskState {
  const newest = [...disk.inodes].findLast(([, { pending }]) => pending.length > 0)?.[0];
  const inodes = [...disk.inodes].map(
    ([id, inode]) => [id, afterPowerLoss(inode, choose, id === newest ? tear : undefined)] as const,
  );
  return { names: namesAfterPowerLoss(disk.names, choose), inodes: new Map(inodes) };
}

/** The disk with one bit of a file changed. */
export function withBitFlipped(
  disk: DiskState,
  id: number,
  { byte, bit }: { readonly byte: number; readonly bit: number },
): DiskState {
  const bytes = Buffer.from(inodeOf(disk, id).seen);
  bytes[byte] = (bytes[byte] ?? 0) ^ (1 << bit);
  return { ...disk, inodes: new Map(disk.inodes).set(id, { seen: bytes, durable: bytes, pending: [] }) };
}

/** How many changes of files and names would be in doubt if the power failed now. */
export function pendingOf({ names, inodes }: DiskState): number {
  const files = [...inodes.values()].reduce(
    (sum, { pending }) => sum + pending.filter(({ fate }) => fate !== 'sure').length,
    0,
  );
  return files + names.pending.length;
}

export function inodeOf({ inodes }: DiskState, id: number): Inode {
  return inodes.get(id) ?? emptyInode;
}

/** @throws ENOENT */
export function fileCalled({ names }: DiskState, path: string): number {
  const file = names.seen.get(path);
  if (file === undefined) throw systemError('ENOENT', `no file '${path}'`);
  return file;
}

/** @throws EEXIST */
export function assertFree({ names }: DiskState, path: string): void {
  if (names.seen.has(path)) throw systemError('EEXIST', `there is '${path}'`);
}
