import type { Goid } from '../../domain/ids.ts';
import type { RecordedFrame } from '../ledger.ts';
import type { TypeRow } from './format.ts';
import { deedHead, eventHead } from './format.ts';
import { broken } from './read-body.ts';
import type { RowsOfDeeds } from './rows-of-deeds.ts';
import { isWhole } from './rows-of-deeds.ts';

/** Who did what, when. */
export interface DeedHead {
  readonly actor: Goid;
  readonly action: string;
  readonly at: number;
  /** Its number in the frame, from 0. */
  readonly number: number;
}

/** Where in a frame something stands. */
interface Place {
  readonly frame: RecordedFrame;
  readonly rows: RowsOfDeeds;
  /** The flat row of the deed. */
  readonly row: readonly unknown[];
  /** The event's place among those of the frame, from 0. */
  readonly index: number;
}

/** An event as it stands in the row of its deed. */
export interface EventInRow extends Place {
  /** Its kind: the index into the frame's table, and what stands there. */
  readonly type: number;
  readonly kind: TypeRow;
  readonly stream: Goid;
  readonly version: number;
  /** Where in the row the values of its fields begin. */
  readonly from: number;
}

/** What is done with each deed and each event of a frame, in their order. Both answer whether to go on. */
export interface Visitor {
  deed(head: DeedHead): boolean;
  event(event: EventInRow): boolean;
}

/** Visits all that a frame holds. @throws {LedgerBrokenError} a row is malformed, or there are not as many events as the frame says */
export function walkDeeds(frame: RecordedFrame, rows: RowsOfDeeds, visitor: Visitor): void {
  let index = 0;
  for (let number = 0; number < rows.deeds.length; number += 1) {
    const row = rows.deeds[number] ?? [];
    if (!visitor.deed(headOf({ frame, rows, row, index }, number))) return;
    for (let at = deedHead; at < row.length; index += 1) {
      const event = eventAt({ frame, rows, row, index }, at);
      at = event.from + event.kind.fields.length;
      if (at > row.length) throw broken(frame, index, `values of ${event.kind.type} are missing`);
      if (!visitor.event(event)) return;
    }
  }
  if (index !== frame.count)
    throw broken(frame, Math.min(index, frame.count), `there are ${index} events of ${frame.count}`);
}

/** The value of one of an event's fields. @throws {LedgerBrokenError} it is a text that the frame does not have */
export function valueAt({ frame, rows, row, index, from, kind }: EventInRow, field: number): unknown {
  const value = row[from + field];
  if (field >= kind.texts) return value;
  const word = wordAt(rows, value);
  if (word === undefined)
    throw broken(frame, index, `the text of ${kind.type}.${kind.fields[field]} is missing`);
  return word;
}

/** The correlation of a deed by its number. */
export function correlationOf({ correlation }: RowsOfDeeds, number: number): string {
  return typeof correlation === 'string' ? `${correlation}${number}` : (correlation[number] ?? '');
}

function headOf({ frame, rows, row, index }: Place, number: number): DeedHead {
  const actor = wordAt(rows, row[0]);
  const action = wordAt(rows, row[1]);
  const later = row[2];
  if (!actor || action === undefined || !isWhole(later))
    throw broken(frame, index, 'the head of a deed is malformed');
  return { actor: actor as Goid, action, at: rows.since + later, number };
}

function eventAt({ frame, rows, row, index }: Place, at: number): EventInRow {
  const type = isWhole(row[at]) ? row[at] : -1;
  const kind = rows.types[type];
  const stream = wordAt(rows, row[at + 1]);
  const version = row[at + 2];
  if (!kind || !stream || !isWhole(version) || version < 1)
    throw broken(frame, index, 'the head of an event is malformed');
  return { frame, rows, row, index, type, kind, stream: stream as Goid, version, from: at + eventHead };
}

function wordAt({ words }: RowsOfDeeds, number: unknown): string | undefined {
  return typeof number === 'number' ? words[number] : undefined;
}
