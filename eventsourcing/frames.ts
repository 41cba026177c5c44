import { readBody } from './frames/read-body.ts';
import type { RowsOfDeeds } from './frames/rows-of-deeds.ts';
import type { EventInRow } from './frames/walk-deeds.ts';
import { correlationOf, valueAt, walkDeeds } from './frames/walk-deeds.ts';
import { writeBody } from './frames/write-body.ts';
import type { Frame, RecordedFrame } from './ledger.ts';
import { textsRoot } from './merkle/texts-root.ts';
import type { Entry, RecordedDeed, RecordedEvent } from './record.ts';

/**
 * An entry as the bytes that a ledger stores; nothing of it refers to what the caller holds.
 * @throws {UnrecordableError} a value cannot be kept exactly
 */
export function encodeFrame(batchId: string, entry: Entry): Frame {
  const { text, events, eventTexts } = writeBody(entry);
  return { batchId, events, eventsRoot: textsRoot(eventTexts), body: Buffer.from(text) };
}

/** What a stored frame says, in the form in which it was written. @throws {LedgerBrokenError} */
export function decodeFrame(frame: RecordedFrame): Entry {
  const body = readBody(frame);
  switch (body.kind) {
    case 'deeds':
      return { kind: body.kind, deeds: deedsOf(frame, body.rows) };
    case 'genesis':
      return { kind: body.kind, part: body.part, last: body.last, deeds: deedsOf(frame, body.rows) };
    case 'void':
    case 'seal':
      return body;
  }
}

/** The bytes of each event of an entry by itself: the leaves of the tree whose root is the frame's `eventsRoot`. */
export function eventBytes(entry: Entry): Uint8Array[] {
  return [...bytesOf(writeBody(entry).eventTexts)];
}

function* bytesOf(texts: readonly string[]): Generator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

function deedsOf(frame: RecordedFrame, rows: RowsOfDeeds): RecordedDeed[] {
  const deeds: (RecordedDeed & { readonly events: RecordedEvent[] })[] = [];
  walkDeeds(frame, rows, {
    deed({ number, ...head }) {
      deeds.push({ ...head, correlation: correlationOf(rows, number), events: [] });
      return true;
    },
    event(event) {
      deeds.at(-1)?.events.push(recorded(event));
      return true;
    },
  });
  return deeds;
}

function recorded(event: EventInRow): RecordedEvent {
  const { kind, stream, version } = event;
  const data: Record<string, unknown> = {};
  for (const [at, name] of kind.fields.entries()) data[name] = valueAt(event, at);
  return { type: kind.type, schemaVersion: kind.schemaVersion, stream, version, data };
}
