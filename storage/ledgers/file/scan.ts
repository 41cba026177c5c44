import type { RecordedFrame } from '../../../eventsourcing/ledger.ts';
import { sameHash, sha256 } from '../../../eventsourcing/merkle/hashing.ts';
import { Chain } from '../chain.ts';
import type { StoredFrame } from '../stored-frame.ts';
import { contentOf, recorded, tableOf } from '../stored-frame.ts';
import { broken, moreThanTorn } from './damage.ts';
import { disk } from './disk.ts';
import type { FileLayer, OpenFile } from './file-layer.ts';
import { withFile } from './file-layer.ts';
import { Leases } from './leases.ts';
import { machineProcesses } from './processes.ts';
import { Segment, segmentsIn } from './segment.ts';
import { decodeTable } from './stream-table.ts';
import { Walk } from './walk.ts';

interface SizedSegment {
  readonly segment: Segment;
  readonly bytes: number;
  /** The frame with which the next segment begins; what lies behind the frame before it is left over from a recovery. */
  readonly sealedAt: number | null;
}

/**
 * A ledger's folder as it is now, read once from its first frame to its last, every checksum and hash compared. Takes no
 * lease and changes nothing: a server may be writing to it.
 */
export class LedgerScan {
  /** How much there is to read. */
  readonly bytes: number;
  /** So many frames are known to be durable. */
  readonly promised: number;
  readonly #files: FileLayer;
  readonly #folder: string;
  readonly #segments: readonly SizedSegment[];
  readonly #chain = new Chain({ recentBatches: 1 });
  #read = 0;
  #torn = 0;

  private constructor(
    files: FileLayer,
    folder: string,
    found: { segments: SizedSegment[]; promised: number },
  ) {
    this.#files = files;
    this.#folder = folder;
    this.#segments = found.segments;
    this.promised = found.promised;
    this.bytes = found.segments.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Looks what there is. @throws what `node:fs` says, ENOENT where there is no folder */
  static async open(folder: string, files: FileLayer = disk()): Promise<LedgerScan> {
    const lease = await new Leases(files, folder, machineProcesses()).newest();
    const firstFrames = segmentsIn(await files.list(folder));
    const segments: SizedSegment[] = [];
    for (const [index, firstFrame] of firstFrames.entries()) {
      const segment = new Segment(firstFrame);
      const bytes = await withFile(files, { path: segment.path(folder), opening: 'read' }, file =>
        file.size(),
      );
      segments.push({ segment, bytes, sealedAt: firstFrames[index + 1] ?? null });
    }
    return new LedgerScan(files, folder, { segments, promised: lease?.frames ?? 0 });
  }

  /** How many bytes were read so far. */
  get read(): number {
    return this.#read;
  }

  /** Bytes of an unfinished frame behind the last whole one: what a crash leaves, or a server that is writing now. */
  get torn(): number {
    return this.#torn;
  }

  /** All frames in their order; may be asked for once. @throws {LedgerBrokenError} at the first one that is damaged or missing */
  async *frames(): AsyncGenerator<RecordedFrame> {
    for (const sized of this.#segments) {
      const { firstFrame } = sized.segment;
      if (firstFrame !== this.#chain.frames) {
        const what = `frame ${this.#chain.frames} is missing, a segment begins with frame ${firstFrame}`;
        throw this.#broken(Buffer.alloc(0), what);
      }
      const file = await this.#files.open(sized.segment.path(this.#folder), 'read');
      try {
        yield* this.#framesOf(file, sized);
      } finally {
        await file.close();
      }
    }
  }

  async *#framesOf(file: OpenFile, { bytes, sealedAt }: SizedSegment): AsyncGenerator<RecordedFrame> {
    const walk = new Walk(file, { from: 0, to: bytes });
    for (let frames = await walk.next(); frames.length > 0; frames = await walk.next()) {
      for (const frame of frames) {
        if (this.#chain.frames === sealedAt) return;
        this.#take(frame);
        yield recorded(frame);
      }
    }
    if (this.#chain.frames === sealedAt) return;
    const tail = await walk.read(bytes);
    const next = this.#chain.frames;
    const unreadable = `frame ${next} is ${tail.length > 0 ? 'damaged' : 'missing'}`;
    const damage = sealedAt === null ? moreThanTorn(tail, next) : unreadable;
    if (damage !== null) throw this.#broken(tail, damage);
    this.#torn = tail.length;
  }

  #take(frame: StoredFrame): void {
    const spans = spansOf(frame);
    const { contentHash, frame: number } = frame.header;
    if (spans === null) throw this.#broken(frame.bytes, 'its table of streams is malformed');
    const flaw = this.#chain.flawOf(frame, spans);
    if (flaw !== null) throw this.#broken(frame.bytes, flaw);
    if (!sameHash(sha256(contentOf(frame)), contentHash))
      throw this.#broken(frame.bytes, `frame ${number} is not what was written`);
    this.#chain.add(frame, spans);
    this.#read += frame.bytes.length;
  }

  #broken(raw: Uint8Array, what: string) {
    return broken(this.#chain.position + 1, raw, what);
  }
}

function spansOf(frame: StoredFrame): ReturnType<typeof decodeTable> | null {
  try {
    return decodeTable(tableOf(frame));
  } catch {
    return null;
  }
}
