import type { ReadOptions, Receipt, RecordedFrame } from '../../../eventsourcing/ledger.ts';
import type { StoredFrame } from '../stored-frame.ts';
import { receiptOf, recorded } from '../stored-frame.ts';
import { lastOf } from '../wanted.ts';
import { broken } from './damage.ts';
import type { FileLayer } from './file-layer.ts';
import type { Segment } from './segment.ts';
import type { Stretch } from './stretches.ts';
import { stretchesBackwards, stretchesFrom } from './stretches.ts';
import { Succession } from './succession.ts';
import { Walk } from './walk.ts';

/** Where frames are read. */
export interface ReaderOptions {
  readonly files: FileLayer;
  readonly folder: string;
  /** Throws when nobody may read any more; asked again and again. */
  readonly assertOpen: () => void;
}

interface CheckedFrame {
  readonly stored: StoredFrame;
  readonly hash: Buffer;
}

/** Reads frames that are stored for good, and checks each: checksums, hash of its content, number, chain. */
export class Reader {
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** The frames that reach behind position `after`, as far as the segments go now. @throws {LedgerBrokenError} */
  async *read(segments: readonly Segment[], options: ReadOptions): AsyncGenerator<RecordedFrame> {
    const { after = 0, limit = Number.POSITIVE_INFINITY, signal } = options;
    let left = limit;
    signal?.throwIfAborted();
    for await (const frames of this.#chunks(left > 0 ? stretchesFrom(segments, after) : [])) {
      for (const { stored, hash } of frames) {
        if (lastOf(stored.header) <= after) continue;
        this.#options.assertOpen();
        signal?.throwIfAborted();
        yield recorded(stored, hash);
        left -= 1;
        if (left <= 0) return;
      }
    }
  }

  /** Looks for a batch, the newest first. @throws {LedgerBrokenError} */
  async find(segments: readonly Segment[], batchId: string): Promise<Receipt | 'absent'> {
    for (const stretch of stretchesBackwards(segments)) {
      for await (const frames of this.#chunks([stretch])) {
        const found = frames.find(({ stored }) => stored.header.batchId === batchId);
        if (found) return receiptOf(found.stored.header);
      }
    }
    return 'absent';
  }

  async *#chunks(stretches: readonly Stretch[]): AsyncGenerator<readonly CheckedFrame[]> {
    const [first] = stretches;
    if (!first) return;
    const succession = new Succession(first);
    for (const stretch of stretches) {
      const file = await this.#options.files.open(stretch.segment.path(this.#options.folder), 'read');
      try {
        const walk = new Walk(file, { from: stretch.offset, to: stretch.to });
        while (walk.offset < stretch.to) {
          this.#options.assertOpen();
          yield await nextOf(walk, succession);
        }
      } finally {
        await file.close();
      }
    }
  }
}

async function nextOf(walk: Walk, succession: Succession): Promise<readonly CheckedFrame[]> {
  const frames = await walk.next();
  if (frames.length > 0) return frames.map(stored => ({ stored, hash: succession.take(stored) }));
  throw broken(
    succession.first,
    await walk.read(Number.POSITIVE_INFINITY),
    'a frame was damaged after it was stored',
  );
}
