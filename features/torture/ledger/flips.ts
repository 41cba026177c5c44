import type { Frame } from '../../../eventsourcing/ledger.ts';
import { LedgerBrokenError } from '../../../eventsourcing/ledger-errors.ts';
import { withFile } from '../../../storage/ledgers/file/file-layer.ts';
import { headerBytes } from '../../../storage/ledgers/file/frame-header.ts';
import { Segment, segmentsIn } from '../../../storage/ledgers/file/segment.ts';
import { Walk } from '../../../storage/ledgers/file/walk.ts';
import { FaultLayer } from '../../support/faults/fault-layer.ts';
import type { Choose } from '../../support/faults/seeded.ts';
import { append, begin, look } from './life.ts';
import { nextFrame } from './sent-frames.ts';

const folder = '/ledger';
const bitsOfByte = 8;

/** A frame in a segment: its bytes from `from` up to `to`, and the position that its first event has. */
interface Lying {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly first: number;
}

/** The sizes of a ledger with many small parts, and of one with frames as they are in play. */
const small = { segmentBytes: 700, bodyBytes: 48 } as const;
const large = { segmentBytes: 64 << 10, bodyBytes: 4096 } as const;
const isLarge = 50_000;

/** A ledger of about so many bytes, closed well. */
export async function ledgerOf(bytes: number, choose: Choose): Promise<FaultLayer> {
  const { segmentBytes, bodyBytes } = bytes < isLarge ? small : large;
  const disk = new FaultLayer();
  const life = await begin(disk, 1, segmentBytes);
  const sent: Frame[] = [];
  for (let size = 0; size < bytes; size += headerBytes + (sent.at(-1)?.body.length ?? 0)) {
    const frame = nextFrame(sent, choose, bodyBytes);
    await append(life, frame, sent.length);
    sent.push(frame);
  }
  await life.ledger.close();
  return disk;
}

/** Flips so many bits of every byte of every segment, one at a time, and gives their number. @throws the ledger opens, or names another place */
export async function flipBits(
  disk: FaultLayer,
  { bits, choose }: { readonly bits: number; readonly choose: Choose },
): Promise<number> {
  let flips = 0;
  for (const frame of await framesOn(disk)) {
    for (let byte = frame.from; byte < frame.to; byte += 1) {
      const first = choose(bitsOfByte);
      for (let bit = 0; bit < bits; bit += 1)
        await judge(disk, frame, { byte, bit: (first + bit) % bitsOfByte });
      flips += bits;
    }
  }
  return flips;
}

async function judge(
  disk: FaultLayer,
  { path, from, first }: Lying,
  flip: { byte: number; bit: number },
): Promise<void> {
  const error: unknown = await look(disk.flipped(path, flip)).catch(reason => reason);
  const isNamed =
    error instanceof LedgerBrokenError && error.position === first && error.raw.length > flip.byte - from;
  if (!isNamed)
    throw new Error(`bit ${flip.bit} of byte ${flip.byte} of ${path}: ${error}`, { cause: error });
}

async function framesOn(disk: FaultLayer): Promise<readonly Lying[]> {
  const lying: Lying[] = [];
  for (const firstFrame of segmentsIn(await disk.list(folder))) {
    const path = new Segment(firstFrame).path(folder);
    await withFile(disk, { path, opening: 'read' }, async file => {
      const frames = await new Walk(file, { from: 0, to: await file.size() }).next();
      let from = 0;
      for (const { bytes, header } of frames) {
        lying.push({ path, from, to: from + bytes.length, first: header.first });
        from += bytes.length;
      }
    });
  }
  return lying;
}
