import type { Choose } from './seeded.ts';
import { someBytes } from './seeded.ts';

/**
 * A change of a file's bytes. A pending one is not on the disk for certain; a lost one never will be by itself, since a sync
 * failed on it, though everybody sees it; a sure one came after a lost one and was synced.
 */
export type Change = (
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly length: number }
) & { readonly fate?: 'lost' | 'sure' };

/** A file: what everybody sees, what lies on the disk for certain, and the changes in between. Never changed, only replaced. */
export interface Inode {
  readonly seen: Buffer;
  readonly durable: Buffer;
  readonly pending: readonly Change[];
}

/** What a crash left of the last change: so many bytes of it are right, and the rest is … */
export interface Tear {
  readonly kept: number;
  readonly rest: 'missing' | 'zeros' | 'garbage' | 'only the rest';
}

/** A file without a byte. */
export const emptyInode: Inode = { seen: Buffer.alloc(0), durable: Buffer.alloc(0), pending: [] };
const rests = ['missing', 'zeros', 'garbage', 'only the rest'] as const;

/** The file after one more change. */
export function changed({ seen, durable, pending }: Inode, change: Change): Inode {
  return { seen: applied(seen, change), durable, pending: [...pending, change] };
}

/** The file after a sync that worked; what was lost before stays lost. */
export function synced({ seen, durable, pending }: Inode): Inode {
  const lost = pending.findIndex(({ fate }) => fate === 'lost');
  if (lost < 0) return { seen, durable: pending.reduce(applied, durable), pending: [] };
  const changes = pending.map(change => ({ ...change, fate: change.fate ?? 'sure' }));
  return { seen, durable, pending: changes };
}

/** The file after a sync that failed. */
export function unsynced(inode: Inode): Inode {
  return { ...inode, pending: inode.pending.map(change => ({ ...change, fate: change.fate ?? 'lost' })) };
}

/** The file after the power failed: each pending change is there, or not, or torn; the last one as `tear` says, if it says. */
export function afterPowerLoss({ durable, pending }: Inode, choose: Choose, tear?: Tear): Inode {
  const content = pending.reduce((bytes, change, index) => {
    const last = index === pending.length - 1;
    return survived(bytes, change, { choose, tear: last ? tear : undefined });
  }, durable);
  return { seen: content, durable: content, pending: [] };
}

function survived(
  bytes: Buffer,
  change: Change,
  { choose, tear }: { readonly choose: Choose; readonly tear: Tear | undefined },
): Buffer {
  if (change.fate === 'sure') return applied(bytes, change);
  if (change.kind === 'truncate') return choose(2) === 0 ? bytes : applied(bytes, change);
  if (tear) return torn(bytes, { ...change, tear, choose });
  switch (choose(3)) {
    case 0:
      return bytes;
    case 1:
      return applied(bytes, change);
    default: {
      const rest = rests[choose(rests.length)] ?? 'missing';
      return torn(bytes, { ...change, tear: { kept: choose(change.bytes.length + 1), rest }, choose });
    }
  }
}

function torn(
  content: Buffer,
  { at, bytes, tear: { kept, rest }, choose }: { at: number; bytes: Buffer; tear: Tear; choose: Choose },
): Buffer {
  const good = bytes.subarray(0, kept);
  const length = bytes.length - good.length;
  switch (rest) {
    case 'missing':
      return written(content, at, good);
    case 'zeros':
      return written(content, at, Buffer.concat([good, Buffer.alloc(length)]));
    case 'garbage':
      return written(content, at, Buffer.concat([good, someBytes(length, choose)]));
    case 'only the rest':
      return written(content, at + kept, bytes.subarray(kept));
  }
}

function applied(content: Buffer, change: Change): Buffer {
  if (change.kind === 'write') return written(content, change.at, change.bytes);
  return content.subarray(0, change.length);
}

function written(content: Buffer, at: number, bytes: Buffer): Buffer {
  if (bytes.length === 0) return content;
  const result = Buffer.alloc(Math.max(content.length, at + bytes.length));
  result.set(content);
  result.set(bytes, at);
  return result;
}
