import type { Frame, Head } from '../../../eventsourcing/ledger.ts';
import { LedgerBrokenError, LedgerHeldError } from '../../../eventsourcing/ledger-errors.ts';
import { FaultLayer } from '../../support/faults/fault-layer.ts';
import { seeded } from '../../support/faults/seeded.ts';
import { append, begin, readAll } from './life.ts';
import { isSame, nextFrame } from './sent-frames.ts';

/** What became of a ledger whose disk had lied, when the power failed. */
export type Outcome =
  /** Opening it says that something is lost or damaged. */
  | 'refused'
  /** It opens, and is shorter than what was noted of it outside. */
  | 'shorter'
  | 'whole';

const mostFrames = 8;

/** Writes a ledger by seed on a disk that says that it synced and did not. @throws it opens with something that was not sent */
export async function loseAfterLies(seed: number): Promise<Outcome> {
  const choose = seeded(seed);
  const disk = new FaultLayer();
  disk.faultOf = ({ kind }) => (/^(write|sync)/.test(kind) && choose(3) === 0 ? { kind: 'lie' } : null);
  const life = await begin(disk, 1);
  const sent: Frame[] = [];
  for (let frames = 1 + choose(mostFrames); frames > 0; frames -= 1) {
    const frame = nextFrame(sent, choose);
    await append(life, frame, sent.length);
    sent.push(frame);
  }
  const noted = await life.ledger.head();
  if (choose(2) === 0) await life.ledger.close();
  return outcomeOf(disk.powerLost(choose), { sent, noted });
}

async function outcomeOf(
  disk: FaultLayer,
  { sent, noted }: { readonly sent: readonly Frame[]; readonly noted: Head },
): Promise<Outcome> {
  try {
    const { ledger } = await begin(disk, 2);
    const frames = await readAll(ledger);
    const isPrefix = frames.every((frame, at) => sent[at] !== undefined && isSame(frame, sent[at]));
    const isNoted =
      frames.length < noted.frames || Buffer.compare((await ledger.head()).root, noted.root) === 0;
    if (!isPrefix || !isNoted) throw new Error('it opened with something that was not sent');
    return frames.length < noted.frames ? 'shorter' : 'whole';
  } catch (error) {
    if (error instanceof LedgerBrokenError || error instanceof LedgerHeldError) return 'refused';
    throw error;
  }
}
