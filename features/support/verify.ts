import assert from 'node:assert/strict';
import { decodeHeader, frameBytes, headerBytes } from '../../storage/ledgers/file/frame-header.ts';
import { runAevum } from './run-aevum.ts';

/** What `aevum verify --json` came to. */
export interface Found {
  readonly code: number | null;
  readonly ok: boolean;
  readonly position: number;
  readonly root: string;
  readonly frames: number;
  readonly checkpoints: number;
  readonly torn: number;
  readonly remarks: readonly string[];
  readonly problems: readonly { readonly position: number; readonly what: string }[];
}

/** Verifies the ledger of a folder in a process of its own. */
export async function verify(data: string, ...flags: string[]): Promise<Found> {
  const run = await runAevum(['verify', '--json', '--storage.path', data, ...flags]);
  assert.equal(run.err, '');
  return { code: run.code, ...JSON.parse(run.out) };
}

/** The position of the first event of the frame in which each byte of a segment lies. */
export function firstPositions(segment: Buffer): number[] {
  const positions: number[] = [];
  while (positions.length < segment.length) {
    const header = decodeHeader(segment.subarray(positions.length, positions.length + headerBytes));
    assert.ok(header);
    positions.push(...new Array<number>(frameBytes(header)).fill(header.first));
  }
  return positions;
}
