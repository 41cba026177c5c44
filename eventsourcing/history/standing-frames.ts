import { readBody } from '../frames/read-body.ts';
import type { RecordedFrame } from '../ledger.ts';

/** The frames with events that were not undone; each is known to stand when the next one is seen. @throws {LedgerBrokenError} */
export async function* standingFrames(frames: AsyncIterable<RecordedFrame>): AsyncGenerator<RecordedFrame> {
  let waiting: RecordedFrame | null = null;
  for await (const frame of frames) {
    const note = frame.count === 0 ? readBody(frame) : null;
    const undoes = note?.kind === 'void' && note.batchId === waiting?.batchId;
    if (waiting && !undoes) yield waiting;
    waiting = note ? null : frame;
  }
  if (waiting) yield waiting;
}
