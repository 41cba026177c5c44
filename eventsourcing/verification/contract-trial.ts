import { goid } from '../../domain/ids.ts';
import { SatDown, StoodUp } from '../../domain/postures.ts';
import { allOf } from '../../features/support/all-of.ts';
import { readProvenHeader } from '../../storage/ledgers/file/proven-header.ts';
import { openMemoryLedger } from '../../storage/ledgers/memory.ts';
import { encodeFrame } from '../frames.ts';
import type { Frame, RecordedFrame } from '../ledger.ts';
import { testSigner } from '../merkle/contract-test-key.ts';
import { verifierOf } from '../merkle/note-keys.ts';
import type { Entry, RecordedEvent } from '../record.ts';
import { shippedUpcasting } from '../replay.ts';
import type { LedgerOnTrial, Verification } from '../verification.ts';
import { verifyLedger } from '../verification.ts';

export const ann = goid('Ann');
export const bob = goid('Bob');
export const seal: Entry = { kind: 'seal', stateHash: 'abc', objects: 0, at: 0 };

/** A ledger in memory that a test writes and verifies. */
export class Trial {
  readonly ledger = openMemoryLedger();
  #frames = 0;

  static async begin(): Promise<Trial> {
    const trial = new Trial();
    await trial.ledger.acquire('a test');
    return trial;
  }

  async append(frame: Frame): Promise<void> {
    await this.ledger.append(frame, { epoch: 1, expected: this.#frames });
    this.#frames += 1;
  }

  /** Appends as `batch-<number of the frame>`. */
  write(entry: Entry): Promise<void> {
    return this.append(encodeFrame(`batch-${this.#frames}`, entry));
  }

  /** Three frames with five events. */
  async fill(): Promise<void> {
    await this.write(deeds(sits(ann, 1), sits(ann, 2), sits(bob, 1)));
    await this.write(seal);
    await this.write(deeds(sits(ann, 3), sits(bob, 2)));
  }

  frames(): Promise<RecordedFrame[]> {
    return allOf(this.ledger.read());
  }

  examine(more: Partial<LedgerOnTrial> = {}): Promise<Verification> {
    return verifyLedger({
      frames: this.ledger.read(),
      promised: 0,
      notes: [],
      verifiers: [verifierOf(testSigner())],
      readHeader: readProvenHeader,
      upcasting: shippedUpcasting(),
      ...more,
    });
  }

  async problems(more: Partial<LedgerOnTrial> = {}): Promise<string[]> {
    const found = await this.examine(more);
    return found.problems.map(({ position, what }) => `${position}: ${what}`);
  }
}

/** Somebody sits down or stands up. */
export function sits(stream: typeof ann, version: number, more: Partial<RecordedEvent> = {}): RecordedEvent {
  const { type, schemaVersion } = version % 2 === 1 ? SatDown : StoodUp;
  return { type, schemaVersion, stream, version, data: { who: stream }, ...more };
}

export function deeds(...events: readonly RecordedEvent[]) {
  return {
    kind: 'deeds',
    deeds: [{ actor: ann, action: 'sit', at: 1, correlation: 'x/0', events }],
  } as const;
}

export function genesis(part: number, last: boolean, ...events: readonly RecordedEvent[]): Entry {
  return { ...deeds(...events), kind: 'genesis', part, last };
}

export function undone(batchId: string): Entry {
  return { kind: 'void', batchId, at: 0 };
}

/** Frames as a ledger gives them, until something happens. */
export async function* given(list: readonly RecordedFrame[], end?: Error): AsyncGenerator<RecordedFrame> {
  yield* list;
  if (end) throw end;
}
