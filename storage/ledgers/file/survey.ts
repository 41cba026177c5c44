import { Chain } from '../chain.ts';
import type { StoredFrame } from '../stored-frame.ts';
import { tableOf } from '../stored-frame.ts';
import { broken, moreThanTorn } from './damage.ts';
import type { FileLayer, OpenFile } from './file-layer.ts';
import { withFile } from './file-layer.ts';
import { Segment, segmentsIn } from './segment.ts';
import { decodeTable } from './stream-table.ts';
import { Walk } from './walk.ts';

/** What lies in a ledger's folder. */
export interface Survey {
  readonly chain: Chain;
  /** In order; each is sealed by the next one. */
  readonly segments: readonly Segment[];
  /** Bytes behind the last whole frame of the last segment: what a crash left of a frame. */
  readonly torn: number;
}

/** What is to be surveyed. */
export interface SurveyOptions {
  readonly path: string;
  readonly recentBatches: number;
  /** So many frames are known to be durable: where fewer are found, it is damage and no torn tail. */
  readonly atLeast: number;
}

/** Reads all segments and checks that each frame follows the one before. Changes nothing. @throws {LedgerBrokenError} */
export async function survey(
  files: FileLayer,
  { path, recentBatches, atLeast }: SurveyOptions,
): Promise<Survey> {
  const chain = new Chain({ recentBatches });
  const firstFrames = segmentsIn(await files.list(path));
  const segments = firstFrames.map(firstFrame => new Segment(firstFrame));
  let tail: Buffer = Buffer.alloc(0);
  for (const [index, segment] of segments.entries()) {
    if (segment.firstFrame !== chain.frames) {
      throw broken(
        chain.position + 1,
        tail,
        `frame ${chain.frames} is missing, a segment begins with frame ${segment.firstFrame}`,
      );
    }
    const sealedAt = segments[index + 1]?.firstFrame ?? null;
    const read = (file: OpenFile) => surveySegment(file, { segment, chain, sealedAt });
    tail = await withFile(files, { path: segment.path(path), opening: 'read' }, read);
  }
  if (chain.frames < atLeast)
    throw broken(chain.position + 1, tail, `it ends with ${chain.frames} frames, but had ${atLeast} once`);
  return { chain, segments, torn: tail.length };
}

interface Reading {
  readonly segment: Segment;
  readonly chain: Chain;
  /** The frame with which the next segment begins. What lies behind the frame before it is left over from a recovery. */
  readonly sealedAt: number | null;
}

/** Takes in the frames of a segment, and gives the bytes behind the last whole one. */
async function surveySegment(file: OpenFile, { segment, chain, sealedAt }: Reading): Promise<Buffer> {
  const size = await file.size();
  const walk = new Walk(file, { from: 0, to: size });
  const end = sealedAt ?? Number.POSITIVE_INFINITY;
  for (let frames = await walk.next(); frames.length > 0 && chain.frames < end; frames = await walk.next()) {
    for (const frame of frames) {
      if (chain.frames === end) break;
      takeIn(frame, chain);
      segment.add(frame.header);
    }
  }
  if (chain.frames === sealedAt) return Buffer.alloc(0);
  const tail = await walk.read(size);
  const what = sealedAt === null ? moreThanTorn(tail, chain.frames) : `frame ${chain.frames} is damaged`;
  if (what !== null) throw broken(chain.position + 1, tail, what);
  return tail;
}

function takeIn(frame: StoredFrame, chain: Chain): void {
  const spans = spansOf(frame);
  if (spans === null) throw broken(chain.position + 1, frame.bytes, 'its table of streams is malformed');
  const flaw = chain.flawOf(frame, spans);
  if (flaw !== null) throw broken(chain.position + 1, frame.bytes, flaw);
  chain.add(frame, spans);
}

function spansOf(frame: StoredFrame): ReturnType<typeof decodeTable> | null {
  try {
    return decodeTable(tableOf(frame));
  } catch {
    return null;
  }
}
