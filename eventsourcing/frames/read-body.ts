import type { RecordedFrame } from '../ledger.ts';
import { LedgerBrokenError } from '../ledger-errors.ts';
import { formatVersion } from './format.ts';
import type { RowsOfDeeds } from './rows-of-deeds.ts';
import { isCount, isWhole, rowsOf } from './rows-of-deeds.ts';

/** What a body says; deeds are not taken apart yet. */
export type Body =
  | { readonly kind: 'deeds'; readonly rows: RowsOfDeeds }
  | { readonly kind: 'genesis'; readonly part: number; readonly last: boolean; readonly rows: RowsOfDeeds }
  | { readonly kind: 'void'; readonly batchId: string; readonly at: number }
  | { readonly kind: 'seal'; readonly stateHash: string; readonly objects: number; readonly at: number };

/** The error for an event of a frame that cannot be read; `index` counts from 0. */
export function broken(frame: RecordedFrame, index: number, what: string): LedgerBrokenError {
  return new LedgerBrokenError({ position: frame.first + index, raw: frame.body, what });
}

/** A frame's body, its outline checked. @throws {LedgerBrokenError} */
export function readBody(frame: RecordedFrame): Body {
  const values = parsed(frame);
  if (!Array.isArray(values)) throw broken(frame, 0, 'a body is not a list');
  const [version, kind, ...rest] = values;
  if (version !== formatVersion)
    throw broken(frame, 0, `a body is in format ${shown(version)}, and this server reads ${formatVersion}`);
  const body = bodyOf(kind, rest);
  if (!body) throw broken(frame, 0, `a body of kind ${shown(kind)} is not as it should be`);
  if (!('rows' in body) && frame.count > 0)
    throw broken(frame, 0, `a ${body.kind} has ${frame.count} events`);
  return body;
}

function parsed(frame: RecordedFrame): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(frame.body));
  } catch (error) {
    throw broken(frame, 0, `a body is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function bodyOf(kind: unknown, values: readonly unknown[]): Body | undefined {
  switch (kind) {
    case 'deeds': {
      const rows = rowsOf(values);
      return rows && { kind, rows };
    }
    case 'genesis':
      return genesisOf(values);
    case 'void':
    case 'seal':
      return noteOf(kind, values);
    default:
      return undefined;
  }
}

function genesisOf([part, last, ...values]: readonly unknown[]): Body | undefined {
  const rows = rowsOf(values);
  return rows && isCount(part) && typeof last === 'boolean'
    ? { kind: 'genesis', part, last, rows }
    : undefined;
}

function noteOf(kind: 'void' | 'seal', values: readonly unknown[]): Body | undefined {
  const [what, objects, at] = kind === 'void' ? [values[0], 0, values[1]] : values;
  if (values.length !== (kind === 'void' ? 2 : 3) || typeof what !== 'string') return undefined;
  if (!isCount(objects) || !isWhole(at)) return undefined;
  return kind === 'void' ? { kind, batchId: what, at } : { kind, stateHash: what, objects, at };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 40);
}
