import type { Goid } from '../../../domain/ids.ts';
import { goid } from '../../../domain/ids.ts';

/** Which versions of one stream a frame holds: `count` of them from `first` on. A frame has one for each of its streams. */
export interface Span {
  readonly stream: Goid;
  readonly first: number;
  readonly count: number;
}

/** The table of a frame's streams before it is written. */
export interface StreamTable {
  readonly spans: readonly Span[];
  /** All names behind each other, so that they become bytes in one go. */
  readonly names: string;
  /** Whether each letter is one byte. */
  readonly isAscii: boolean;
  /** How long it will be. */
  readonly bytes: number;
}

/** The most bytes of a stream's name in UTF-8. */
export const maxStreamBytes = 0xffff;
/** The largest version that the table can hold. */
export const maxVersion = 2 ** 48 - 1;

/*
 * The table between header and body tells the ledger every stream's versions and nothing of the body's form. It has the number
 * of its rows (4 bytes); for each stream a row with its name's length (2), how many events (4) and the version of the first
 * (6); then the names in UTF-8, one behind the other. Numbers are little endian.
 */
const countBytes = 4;
const rowBytes = 12;
const at = { nameBytes: 0, count: 2, first: 6 } as const;

/** The table of these streams. */
export function streamTable(spans: readonly Span[]): StreamTable {
  let names = '';
  for (const { stream } of spans) names += stream;
  const nameBytes = Buffer.byteLength(names);
  const isAscii = nameBytes === names.length;
  return { spans, names, isAscii, bytes: countBytes + spans.length * rowBytes + nameBytes };
}

/** Writes a table into `target`, which is as long as the table. */
export function encodeTable({ spans, names, isAscii }: StreamTable, target: Buffer): void {
  target.writeUInt32LE(spans.length, 0);
  let row = countBytes;
  for (const { stream, first, count } of spans) {
    target.writeUInt16LE(isAscii ? stream.length : Buffer.byteLength(stream), row + at.nameBytes);
    target.writeUInt32LE(count, row + at.count);
    target.writeUIntLE(first, row + at.first, 6);
    row += rowBytes;
  }
  target.write(names, row);
}

/** The streams of a table. @throws {RangeError} it is not well formed */
export function decodeTable(table: Buffer): readonly Span[] {
  const namesAt = countBytes + table.readUInt32LE(0) * rowBytes;
  if (namesAt > table.length) throw new RangeError('a table of streams ends within its rows');
  const spans: Span[] = [];
  let name = namesAt;
  for (let row = countBytes; row < namesAt; row += rowBytes) {
    const end = name + table.readUInt16LE(row + at.nameBytes);
    spans.push({
      stream: goid(table.toString('utf8', name, end)),
      first: table.readUIntLE(row + at.first, 6),
      count: table.readUInt32LE(row + at.count),
    });
    name = end;
  }
  if (name !== table.length) throw new RangeError('a table of streams does not end with its last name');
  return spans;
}
