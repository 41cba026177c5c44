import type { TypeRow } from './format.ts';

/** Deeds as a body holds them: each is one flat row of values. */
export interface RowsOfDeeds {
  readonly types: readonly TypeRow[];
  readonly words: readonly string[];
  readonly since: number;
  /** What the correlations are made of, or all of them. */
  readonly correlation: string | readonly string[];
  readonly deeds: readonly (readonly unknown[])[];
}

/** The values of a body, if they are deeds. */
export function rowsOf(values: readonly unknown[]): RowsOfDeeds | undefined {
  const [table, words, since, correlation, deeds] = values;
  if (values.length !== 5 || !isWhole(since)) return undefined;
  if (!isList(table) || !isTexts(words) || !isList(deeds) || !deeds.every(isList)) return undefined;
  if (typeof correlation !== 'string' && !(isTexts(correlation) && correlation.length === deeds.length))
    return undefined;
  const types = table.map(typeRow);
  return types.every(row => row !== undefined) ? { types, words, since, correlation, deeds } : undefined;
}

function typeRow(row: unknown): TypeRow | undefined {
  if (!isList(row) || row.length !== 4) return undefined;
  const [type, schemaVersion, texts, others] = row;
  if (typeof type !== 'string' || !isCount(schemaVersion) || !isTexts(texts) || !isTexts(others))
    return undefined;
  const fields = [...texts, ...others];
  const sound = new Set(fields).size === fields.length && !fields.includes('__proto__');
  return sound ? { type, schemaVersion, fields, texts: texts.length } : undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(it => typeof it === 'string');
}

/** Whether a value is a whole number that JSON keeps exactly. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Whether a value is a whole number from 0. */
export function isCount(value: unknown): value is number {
  return isWhole(value) && value >= 0;
}
