/** A value that bytes cannot keep exactly, so it must not get into an event. */
export class UnrecordableError extends Error {
  override readonly name = 'UnrecordableError';

  constructor(where: string, what: string) {
    super(`${where} cannot be recorded: ${what}`);
  }
}

/** How deep a value may be nested; deeper is taken for a circle. */
const deepest = 20;

/**
 * Only what JSON gives back exactly is recorded: text, whole numbers, flags, nothing, and plain lists and records of these.
 * @param where names the value in the error
 * @throws {UnrecordableError}
 */
export function assertRecordable(value: unknown, where: string, depth = 0): void {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return;
  if (typeof value === 'number') assertWhole(value, where);
  else if (typeof value !== 'object') throw new UnrecordableError(where, `it is of type ${typeof value}`);
  else if (depth === deepest) throw new UnrecordableError(where, `it is nested more than ${deepest} deep`);
  else if (Array.isArray(value)) assertList(value, where, depth);
  else assertRecord(value, where, depth);
}

/** @throws {UnrecordableError} not a safe integer; -0 is none, since JSON makes 0 of it. */
export function assertWhole(value: number, where: string): void {
  if (!Number.isSafeInteger(value) || Object.is(value, -0))
    throw new UnrecordableError(where, `${Object.is(value, -0) ? '-0' : value} is not a safe integer`);
}

/** The names of a plain record's fields. @throws {UnrecordableError} it is no plain record, or has a name that could do harm. */
export function namesOf(value: object, where: string): readonly string[] {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new UnrecordableError(where, 'it is not a plain record');
  const names = Object.keys(value);
  if (Reflect.ownKeys(value).length !== names.length)
    throw new UnrecordableError(where, 'it has a symbol or a hidden field');
  if (names.includes('__proto__')) throw new UnrecordableError(where, 'a field is called __proto__');
  return names;
}

function assertList(list: readonly unknown[], where: string, depth: number): void {
  if (Object.getPrototypeOf(list) !== Array.prototype || Reflect.ownKeys(list).length !== list.length + 1)
    throw new UnrecordableError(where, 'it is not a plain list without holes');
  for (const [at, item] of list.entries()) assertRecordable(item, `${where}[${at}]`, depth + 1);
}

function assertRecord(record: object, where: string, depth: number): void {
  for (const name of namesOf(record, where))
    assertRecordable(record[name as keyof typeof record], `${where}.${name}`, depth + 1);
}
