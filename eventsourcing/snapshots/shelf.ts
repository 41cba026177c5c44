import type { Kept } from './retention.ts';

/** Where snapshots lie. */
export interface SnapshotShelf {
  /** Those that lie there, the newest first; one whose header cannot be read counts as made in 1970. */
  list(): Promise<readonly Kept[]>;
  /** All bytes of one. */
  read(position: number): Promise<Buffer>;
  /** Durable when it resolves; nothing of it is to be seen before. Gives how many bytes it has. */
  write(position: number, chunks: Iterable<Uint8Array>): Promise<number>;
  remove(position: number): Promise<void>;
}

/** Where no snapshots are kept. */
export const noShelf: Pick<SnapshotShelf, 'list' | 'read'> = {
  list: async () => [],
  read: async position => {
    throw new RangeError(`there is no snapshot ${position}`);
  },
};
