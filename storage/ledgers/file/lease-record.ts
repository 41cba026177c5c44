import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { FileLayer } from './file-layer.ts';
import { withFile } from './file-layer.ts';
import type { ProcessMark } from './processes.ts';

/** What a lease file says. */
export interface LeaseRecord {
  readonly epoch: number;
  /** Who acquired it, in words. */
  readonly owner: string;
  readonly process: ProcessMark;
  /** False once it was given back. */
  readonly held: boolean;
  /** So many frames are durable for certain: what was there when a lease was last given back. */
  readonly frames: number;
}

const namePattern = /^lease-(\d{16})$/;
const nameDigits = 16;

/** The file of an epoch's lease. */
export function leasePath(folder: string, epoch: number): string {
  return join(folder, `lease-${String(epoch).padStart(nameDigits, '0')}`);
}

/** The epochs that have a lease file, the newest first. */
export function epochsIn(names: readonly string[]): readonly number[] {
  return names
    .flatMap(name => namePattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => other - one);
}

/** A record as the bytes of its file: its checksum, a blank, and JSON. */
export function encodeLease(record: LeaseRecord): Buffer {
  const text = JSON.stringify(record);
  return Buffer.from(`${checksum(text)} ${text}\n`);
}

/** What a lease file says; `null` where it cannot be read as one. */
export async function readLease(files: FileLayer, path: string): Promise<LeaseRecord | null> {
  const bytes = await withFile(files, { path, opening: 'read' }, async file => {
    const target = Buffer.alloc(await file.size());
    return target.subarray(0, await file.read(target, 0));
  });
  const [, found, text = ''] = /^([0-9a-f]{8}) (.*)\n$/.exec(bytes.toString()) ?? [];
  if (found !== checksum(text)) return null;
  const record: unknown = JSON.parse(text);
  return isLease(record) ? record : null;
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}

function isLease(record: unknown): record is LeaseRecord {
  const wanted = { epoch: 'number', owner: 'string', process: 'object', held: 'boolean', frames: 'number' };
  if (typeof record !== 'object' || record === null) return false;
  const fields: Record<string, unknown> = { ...record };
  return Object.entries(wanted).every(
    ([name, type]) => fields[name] !== null && typeof fields[name] === type,
  );
}
