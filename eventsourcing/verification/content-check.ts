import type { Goid } from '../../domain/ids.ts';
import type { Body } from '../frames/read-body.ts';
import { broken, readBody } from '../frames/read-body.ts';
import { UnrecordableError } from '../frames/recordable.ts';
import type { RowsOfDeeds } from '../frames/rows-of-deeds.ts';
import type { EventInRow } from '../frames/walk-deeds.ts';
import { walkDeeds } from '../frames/walk-deeds.ts';
import { decodeFrame, eventBytes } from '../frames.ts';
import type { RecordedFrame } from '../ledger.ts';
import { sameHash } from '../merkle/hashing.ts';
import { eventsRoot } from '../merkle/root.ts';
import { GenesisWatch } from '../replay/genesis-watch.ts';
import { Readings } from '../replay/reading.ts';
import type { Upcasting } from '../upcasting.ts';

interface Read {
  readonly frame: RecordedFrame;
  readonly body: Body;
}

/** Checks what frames say, one after the other, without letting it happen. */
export class ContentCheck {
  readonly #readings: Readings;
  readonly #versions = new Map<Goid, number>();
  readonly #genesis = new GenesisWatch();
  /** The frame before; whether it counts is known only when the next one is seen. */
  #before: Read | null = null;

  constructor(upcasting: Upcasting) {
    this.#readings = new Readings(upcasting);
  }

  /**
   * Checks the next frame. After an error it goes on with the frame behind.
   * @throws {LedgerBrokenError} @throws {UnknownVersionError} @throws {UnfinishedGenesisError}
   */
  take(frame: RecordedFrame): void {
    const before = this.#before;
    this.#before = null;
    const body = readBody(frame);
    if ('rows' in body) this.#checkEvents(frame, body.rows);
    assertRoot(frame);
    if (body.kind === 'void') return assertUndoes(frame, body.batchId, before);
    this.#before = { frame, body };
    this.#count(before);
  }

  /** Takes the last frame into account. @throws {UnfinishedGenesisError} what a crash leaves, and the next start mends */
  finish(): void {
    const before = this.#before;
    this.#before = null;
    this.#count(before);
    if (before) this.#genesis.assertWhole(before.frame.first + before.frame.count - 1);
  }

  #count(read: Read | null): void {
    if (!read) return;
    this.#genesis.begin(read.frame, read.body);
    this.#genesis.end(read.body);
  }

  /** Goes through all events, whatever is found, so that one fault is not followed by many that are none. */
  #checkEvents(frame: RecordedFrame, rows: RowsOfDeeds): void {
    const faults: unknown[] = [];
    walkDeeds(frame, rows, {
      deed: () => true,
      event: event => {
        try {
          this.#follow(frame, event);
          this.#readings.of(event.kind).present(event);
        } catch (fault) {
          faults.push(fault);
        }
        return true;
      },
    });
    if (faults.length > 0) throw faults[0];
  }

  #follow(frame: RecordedFrame, { index, stream, version }: EventInRow): void {
    const last = this.#versions.get(stream) ?? 0;
    this.#versions.set(stream, version);
    if (version === last + 1) return;
    throw broken(frame, index, `${stream} is at version ${last}, and version ${version} comes`);
  }
}

function assertUndoes(frame: RecordedFrame, batchId: string, before: Read | null): void {
  if (before?.frame.batchId === batchId && 'rows' in before.body) return;
  throw broken(frame, 0, `batch ${batchId} is undone, but it is not right before this`);
}

/** The root over the events in the header is that of the events in the body, so that each of them can be proved. */
function assertRoot(frame: RecordedFrame): void {
  if (!sameHash(rootOf(frame), frame.eventsRoot))
    throw broken(frame, 0, `frame ${frame.frame} has other events than its header says`);
}

function rootOf(frame: RecordedFrame): Uint8Array {
  const entry = decodeFrame(frame);
  try {
    return eventsRoot(eventBytes(entry));
  } catch (error) {
    if (error instanceof UnrecordableError) throw broken(frame, 0, error.message);
    throw error;
  }
}
