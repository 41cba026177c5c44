import { LedgerBrokenError } from '../../../eventsourcing/ledger-errors.ts';
import { decodeHeader, headerBytes, headerVersion, magic } from './frame-header.ts';

/** The most of damaged bytes that an error shows. */
const rawBytes = 64 << 10;

/** The error for bytes that should be the frame whose first event has this position. */
export function broken(position: number, raw: Uint8Array, what: string): LedgerBrokenError {
  return new LedgerBrokenError({ position, raw: new Uint8Array(raw.subarray(0, rawBytes)), what });
}

/**
 * Why the bytes behind the last whole frame cannot be what a crash left of a frame that was being written; `null` where they
 * can. A later frame was begun only after the earlier one was durable.
 */
export function moreThanTorn(tail: Buffer, nextFrame: number): string | null {
  const version = decodeHeader(tail)?.version ?? headerVersion;
  if (version !== headerVersion) return `frame ${nextFrame} was written by a newer Aevum (header ${version})`;
  for (let at = tail.indexOf(magic, 1); at >= 0; at = tail.indexOf(magic, at + 1)) {
    const header = decodeHeader(tail.subarray(at, at + headerBytes));
    if (header && header.frame > nextFrame) {
      return `frame ${nextFrame} is damaged, and frame ${header.frame} lies behind it`;
    }
  }
  return null;
}
