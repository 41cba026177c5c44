import type { EventType } from '../domain/event.ts';
import { id, maybeId } from '../domain/fields.ts';
import type { Goid } from '../domain/ids.ts';
import { readBody } from './frames/read-body.ts';
import type { DeedHead } from './frames/walk-deeds.ts';
import { correlationOf, walkDeeds } from './frames/walk-deeds.ts';
import { standingFrames } from './history/standing-frames.ts';
import type { Ledger, ReadOptions, RecordedFrame } from './ledger.ts';
import { Readings } from './replay/reading.ts';
import { shippedUpcasting } from './replay.ts';
import type { RawData, Upcasting } from './upcasting.ts';

/** One thing that happened, in the words of the present catalogue. */
export interface Happening {
  readonly actor: Goid;
  readonly action: string;
  readonly at: number;
  readonly correlation: string;
  readonly position: number;
  /** Whose history it belongs to, and its number there. */
  readonly stream: Goid;
  readonly version: number;
  readonly type: string;
  readonly data: RawData;
}

/** What is looked for: what befell one thing, or whatever fits. */
export type About = Goid | ((happening: Happening) => boolean);

/** A page of history. */
export interface Page {
  /** Only what happened behind this position. */
  readonly after?: number;
  /** The most happenings. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
  readonly upcasting?: Upcasting;
}

/**
 * What befell a thing, from the oldest: every event of its own stream, and every one that names it. What was undone is left out.
 * @throws {LedgerBrokenError} @throws {UnknownVersionError}
 */
export async function* historyOf(
  ledger: Pick<Ledger, 'read'>,
  about: About,
  { after = 0, limit = Number.POSITIVE_INFINITY, signal, upcasting = shippedUpcasting() }: Page = {},
): AsyncGenerator<Happening> {
  const readings = new Readings(upcasting);
  const options: ReadOptions = signal ? { after, signal } : { after };
  let found = 0;
  if (limit <= 0) return;
  for await (const frame of standingFrames(ledger.read(options))) {
    if (typeof about === 'string' && !speaksOf(frame, about)) continue;
    for (const { happening, concerns } of happenings(frame, readings)) {
      if (happening.position <= after || !concerns(about)) continue;
      yield happening;
      found += 1;
      if (found >= limit) return;
    }
  }
}

interface Found {
  readonly happening: Happening;
  concerns(about: About): boolean;
}

function happenings(frame: RecordedFrame, readings: Readings): Found[] {
  const found: Found[] = [];
  const body = readBody(frame);
  if (!('rows' in body)) return found;
  let deed: DeedHead | undefined;
  walkDeeds(frame, body.rows, {
    deed(head) {
      deed = head;
      return true;
    },
    event(event) {
      const { kind, index, stream, version } = event;
      for (const { type, data } of readings.of(kind).present(event)) {
        if (!deed) continue;
        const { number, ...head } = deed;
        const correlation = correlationOf(body.rows, number);
        const position = frame.first + index;
        const happening = { ...head, correlation, position, stream, version, type: type.type, data };
        found.push({ happening, concerns: about => concerns(about, type, happening) });
      }
      return true;
    },
  });
  return found;
}

function concerns(about: About, { fields }: EventType, happening: Happening): boolean {
  if (typeof about === 'function') return about(happening);
  if (happening.stream === about) return true;
  return Object.entries(fields).some(
    ([name, field]) => (field === id || field === maybeId) && happening.data[name] === about,
  );
}

/** Whether a frame's bytes hold an id at all; most do not, and need not be taken apart. */
function speaksOf({ body }: RecordedFrame, goid: Goid): boolean {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes(JSON.stringify(goid));
}
