import type { Frame, Lease, Ledger, RecordedFrame } from '../../../eventsourcing/ledger.ts';
import { openFileLedger } from '../../../storage/ledgers/file/file-ledger.ts';
import type { Processes } from '../../../storage/ledgers/file/processes.ts';
import type { FaultLayer } from '../../support/faults/fault-layer.ts';
import { isSame } from './sent-frames.ts';

/** A segment is full after a few frames, so that there are many. */
const shortSegment = 700;

/** A process that has the ledger open for writing. */
export interface Life {
  readonly ledger: Ledger;
  readonly lease: Lease;
}

/** What a process must find. */
export interface Expected {
  /** Frames that were acknowledged, in order. */
  readonly certain: readonly Frame[];
  /** One that was sent and not answered: there or not. */
  readonly maybe: Frame | null;
  /** The newest epoch that a process was given. */
  readonly epoch: number;
}

/** Begins a life on a disk; all earlier ones are over. */
export async function begin(files: FaultLayer, number: number, segmentBytes = shortSegment): Promise<Life> {
  const ledger = await openFileLedger({ path: '/ledger', files, segmentBytes, processes: only(number) });
  return { ledger, lease: await ledger.acquire(`process ${number}`) };
}

/** Opens what lies on a disk for reading only. */
export function look(files: FaultLayer): Promise<Ledger> {
  return openFileLedger({ path: '/ledger', files, processes: only(0), readOnly: true });
}

/** Appends a frame behind those that are there. */
export async function append({ ledger, lease }: Life, frame: Frame, frames: number): Promise<void> {
  await ledger.append(frame, { epoch: lease.epoch, expected: frames });
}

/** All frames that are stored. */
export async function readAll(ledger: Ledger): Promise<readonly RecordedFrame[]> {
  const frames: RecordedFrame[] = [];
  for await (const frame of ledger.read()) frames.push(frame);
  return frames;
}

/** The frames that are stored now: all that is certain, and perhaps the one in doubt. @throws anything else is there */
export async function found(
  ledger: Ledger,
  { certain, maybe }: Omit<Expected, 'epoch'>,
): Promise<readonly Frame[]> {
  const frames = await readAll(ledger);
  const expected = maybe !== null && frames.length > certain.length ? [...certain, maybe] : certain;
  const isRight =
    frames.length === expected.length && frames.every((frame, at) => isSameAt(frame, expected[at]));
  if (!isRight) {
    throw new Error(
      `acknowledged ${idsOf(certain)}, in doubt ${maybe?.batchId ?? 'none'}, found ${idsOf(frames)}`,
    );
  }
  await checkHead(ledger, expected);
  return expected;
}

/** What must be there from now on, after a life has begun. @throws anything else is there, or its epoch is an old one */
export async function settled({ ledger, lease }: Life, expected: Expected): Promise<Expected> {
  if (lease.epoch <= expected.epoch)
    throw new Error(`epoch ${lease.epoch} was given after ${expected.epoch}`);
  return { certain: await found(ledger, expected), maybe: null, epoch: lease.epoch };
}

async function checkHead(ledger: Ledger, expected: readonly Frame[]): Promise<void> {
  const { frames, position, batchId } = await ledger.head();
  const events = expected.reduce((sum, frame) => sum + frame.events.length, 0);
  const isRight =
    frames === expected.length && position === events && batchId === (expected.at(-1)?.batchId ?? null);
  if (!isRight)
    throw new Error(`${expected.length} frames are stored, the head says ${frames} up to ${batchId}`);
}

function isSameAt(frame: RecordedFrame, sent: Frame | undefined): boolean {
  return sent !== undefined && isSame(frame, sent);
}

function idsOf(frames: readonly { readonly batchId: string }[]): string {
  return `[${frames.map(({ batchId }) => batchId).join()}]`;
}

/** The world's one process has this number. */
function only(number: number): Processes {
  const self = { pid: number, host: 'host', boot: 'boot', start: String(number) };
  return { self: async () => self, mayRun: async ({ pid }) => pid === number };
}
