import { createHash } from 'node:crypto';
import { dehydrate, rehydrate } from '../domain/dehydrate.ts';
import type { Goid } from '../domain/ids.ts';
import type { GameObject } from '../domain/object.ts';
import type { Fingerprints } from './snapshots/fingerprints.ts';

/** What a snapshot says of itself, in its first line. */
export interface SnapshotHeader extends Fingerprints {
  readonly format: 1;
  /** Position of the newest event that is in it. */
  readonly position: number;
  /** How many frames the ledger had then, the hash of the newest and the root over all, in hexadecimal digits. */
  readonly frames: number;
  readonly hash: string;
  readonly root: string;
  readonly stateHash: string;
  /** How many objects there are, and how many streams ever had an event. */
  readonly objects: number;
  readonly streams: number;
  /** When it was made, in milliseconds since 1970. */
  readonly madeAt: number;
}

/** The whole world at a position of the ledger: a cache, never the truth. */
export interface Snapshot {
  readonly header: SnapshotHeader;
  readonly objects: readonly GameObject[];
  /** The newest version of every stream. */
  readonly versions: ReadonlyMap<Goid, number>;
}

/** A snapshot cannot be used: it is damaged, or was made under other rules or of another ledger. */
export class UnusableSnapshotError extends Error {
  override readonly name = 'UnusableSnapshotError';
}

/** The form that is written now. */
const format = 1;
const chunkLetters = 1 << 16;

/** A snapshot as bytes, in pieces: a line of JSON with its header, one for each object and each stream, and a digest over them all. */
export function* encodeSnapshot(snapshot: Snapshot): Generator<Buffer> {
  const digest = createHash('sha256');
  let text = '';
  for (const line of linesOf(snapshot)) {
    text += `${line}\n`;
    if (text.length < chunkLetters) continue;
    yield digested(text, digest);
    text = '';
  }
  if (text !== '') yield digested(text, digest);
  yield Buffer.from(checkLine(digest.digest('hex')));
}

/** What the first line of some bytes says. @throws {UnusableSnapshotError} it is no header that this version can read */
export function headerOf(bytes: Buffer): SnapshotHeader {
  const header = parsed(bytes.toString('utf8', 0, Math.max(0, bytes.indexOf('\n'))));
  if (typeof header !== 'object' || header === null || !('format' in header) || header.format !== format)
    throw new UnusableSnapshotError(`its first line is no header in format ${format}`);
  return header as SnapshotHeader;
}

/** The snapshot that was encoded. @throws {UnusableSnapshotError} not every byte is as it was written */
export function decodeSnapshot(bytes: Buffer): Snapshot {
  const end = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
  const digest = createHash('sha256').update(bytes.subarray(0, end)).digest('hex');
  if (bytes.toString('utf8', end) !== checkLine(digest))
    throw new UnusableSnapshotError('its bytes are not those that were written');
  const header = headerOf(bytes);
  const lines = linesIn(bytes, end);
  lines.next();
  const objects = Array.from({ length: header.objects }, () => rehydrate(lines.next().value ?? ''));
  const versions = new Map(
    Array.from({ length: header.streams }, () => JSON.parse(lines.next().value ?? '') as [Goid, number]),
  );
  return { header, objects, versions };
}

function* linesOf({ header, objects, versions }: Snapshot): Generator<string> {
  yield JSON.stringify(header);
  for (const object of objects) yield dehydrate(object);
  for (const stream of versions) yield JSON.stringify(stream);
}

function digested(text: string, digest: ReturnType<typeof createHash>): Buffer {
  const bytes = Buffer.from(text);
  digest.update(bytes);
  return bytes;
}

function checkLine(sha256: string): string {
  return `${JSON.stringify({ sha256 })}\n`;
}

function* linesIn(bytes: Buffer, end: number): Generator<string, undefined> {
  for (let from = 0; from < end; ) {
    const to = bytes.indexOf('\n', from);
    yield bytes.toString('utf8', from, to);
    from = to + 1;
  }
  return undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
