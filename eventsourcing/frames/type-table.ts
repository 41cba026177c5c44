import type { RecordedEvent } from '../record.ts';
import type { TypeRow } from './format.ts';
import { assertWhole, namesOf, UnrecordableError } from './recordable.ts';

/** A row of the table, and its place there. */
export interface WrittenRow extends TypeRow {
  readonly index: number;
  /** How an event of this kind begins where it stands by itself. */
  readonly opening: string;
}

/** The kinds of events that one body uses. */
export class TypeTable {
  readonly #rows: WrittenRow[] = [];
  readonly #byType = new Map<string, WrittenRow[]>();

  /** The row of an event's kind. @throws {UnrecordableError} its fields are not those of its kind, or cannot be kept */
  rowOf({ type, schemaVersion, data }: RecordedEvent): WrittenRow {
    const names = namesOf(data, type);
    for (const row of this.#byType.get(type) ?? [])
      if (row.schemaVersion === schemaVersion && fits(row, names, data)) return row;
    return this.#add({ type, schemaVersion }, names, data);
  }

  /** All rows, as a JSON list. */
  list(): string {
    return `[${this.#rows.map(({ opening }) => `${opening}]`).join(',')}]`;
  }

  #add(
    { type, schemaVersion }: Pick<RecordedEvent, 'type' | 'schemaVersion'>,
    names: readonly string[],
    data: RecordedEvent['data'],
  ): WrittenRow {
    assertWhole(schemaVersion, `the version of ${type}`);
    const sorted = names.toSorted();
    const texts = sorted.filter(name => typeof data[name] === 'string');
    const others = sorted.filter(name => typeof data[name] !== 'string');
    const row: WrittenRow = {
      ...{ type, schemaVersion, fields: [...texts, ...others], texts: texts.length },
      opening: JSON.stringify([type, schemaVersion, texts, others]).slice(0, -1),
      index: this.#rows.length,
    };
    const alike = this.#byType.get(type) ?? [];
    if (alike.some(it => it.schemaVersion === schemaVersion && !sameNames(it.fields, sorted)))
      throw new UnrecordableError(type, `version ${schemaVersion} has other fields elsewhere than ${sorted}`);
    this.#rows.push(row);
    this.#byType.set(type, [...alike, row]);
    return row;
  }
}

/** Whether an event has exactly a row's fields, and the same of them are text. */
function fits({ fields, texts }: TypeRow, names: readonly string[], data: RecordedEvent['data']): boolean {
  if (names.length !== fields.length) return false;
  for (let at = 0; at < fields.length; at += 1) {
    const value = data[fields[at] as string];
    if (value === undefined || (typeof value === 'string') !== at < texts) return false;
  }
  return true;
}

function sameNames(some: readonly string[], sorted: readonly string[]): boolean {
  return some.toSorted().join() === sorted.join();
}
