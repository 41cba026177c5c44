import type { Ledger, ReadOptions, RecordedFrame } from '../ledger.ts';
import type { SnapshotHeader } from '../snapshots.ts';
import { UnusableSnapshotError } from '../snapshots.ts';

/**
 * The frames that came after a snapshot was made. The hash of the frame before them is that in the snapshot, and as each
 * frame holds the hash of the one before, all that came before them is what it was made of.
 * @throws {UnusableSnapshotError} it was made of another ledger
 */
export async function* framesBehind(
  ledger: Pick<Ledger, 'read'>,
  { position, frames, hash }: SnapshotHeader,
  options: Pick<ReadOptions, 'signal'> = {},
): AsyncGenerator<RecordedFrame> {
  let next = frames - 1;
  for await (const frame of ledger.read({ ...options, after: position - 1 })) {
    if (frame.frame < next) continue;
    if (frame.frame === frames - 1 && Buffer.from(frame.hash).toString('hex') !== hash) throw foreign();
    if (frame.frame >= frames) yield frame;
    next = frame.frame + 1;
  }
  if (next < frames) throw foreign();
}

function foreign(): UnusableSnapshotError {
  return new UnusableSnapshotError('it was made of another ledger');
}
