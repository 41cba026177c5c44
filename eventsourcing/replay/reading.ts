import type { Draft } from '../../domain/draft.ts';
import type { EventType } from '../../domain/event.ts';
import type { Field } from '../../domain/fields.ts';
import type { TypeRow } from '../frames/format.ts';
import { broken } from '../frames/read-body.ts';
import type { EventInRow } from '../frames/walk-deeds.ts';
import { valueAt } from '../frames/walk-deeds.ts';
import type { PresentEvent, RawData, Upcasting } from '../upcasting.ts';

/** How the events of one kind, as some version of the game wrote them, become events of the present catalogue. */
export interface Reading {
  /** @throws {LedgerBrokenError} a value is not as its field is declared @throws {UnknownVersionError} */
  present(event: EventInRow): readonly PresentEvent[];
  /** Lets an event happen. @throws as `present` does, and {LedgerBrokenError} where it cannot happen in this world */
  apply(event: EventInRow, draft: Draft): void;
}

/** The readings of all kinds that were met so far: what holds for a kind is not asked again for each event. */
export class Readings {
  readonly #upcasting: Upcasting;
  readonly #known = new Map<string, Reading>();

  constructor(upcasting: Upcasting) {
    this.#upcasting = upcasting;
  }

  of(kind: TypeRow): Reading {
    const key = `${kind.type} ${kind.schemaVersion} ${kind.fields}`;
    const known = this.#known.get(key);
    if (known) return known;
    const type = this.#upcasting.presentType(kind.type, kind.schemaVersion);
    const reading = type && declares(type, kind) ? new Direct(type, kind) : new Upcast(this.#upcasting, kind);
    this.#known.set(key, reading);
    return reading;
  }
}

function declares({ fields }: EventType, kind: TypeRow): boolean {
  return (
    kind.fields.length === Object.keys(fields).length && kind.fields.every(it => Object.hasOwn(fields, it))
  );
}

type Accepts = (value: unknown) => boolean;

/** Events in their present form: checked and applied without a detour. */
class Direct implements Reading {
  readonly #type: EventType;
  readonly #names: readonly string[];
  readonly #accepts: readonly (Accepts | undefined)[];

  constructor(type: EventType, { fields }: TypeRow) {
    this.#type = type;
    this.#names = fields;
    this.#accepts = fields.map(name => type.fields[name]?.accepts);
  }

  present(event: EventInRow): readonly PresentEvent[] {
    return [{ type: this.#type, data: this.#data(event) }];
  }

  apply(event: EventInRow, draft: Draft): void {
    evolve(this.#type, this.#data(event), { event, draft });
  }

  #data(event: EventInRow): RawData {
    const data: Record<string, unknown> = {};
    for (let at = 0; at < this.#names.length; at += 1) {
      const name = this.#names[at] ?? '';
      const value = valueAt(event, at);
      if (!this.#accepts[at]?.(value)) throw wrongField(event, this.#type, name);
      data[name] = value;
    }
    return data;
  }
}

/** Events in a form of the past, or in none that there ever was. */
class Upcast implements Reading {
  readonly #upcasting: Upcasting;
  readonly #kind: TypeRow;

  constructor(upcasting: Upcasting, kind: TypeRow) {
    this.#upcasting = upcasting;
    this.#kind = kind;
  }

  present(event: EventInRow): readonly PresentEvent[] {
    const { type, schemaVersion, fields } = this.#kind;
    const data = Object.fromEntries(fields.map((name, at) => [name, valueAt(event, at)]));
    const position = event.frame.first + event.index;
    const today = this.#upcasting.present({ type, schemaVersion, data }, position);
    for (const each of today) assertDeclared(event, each);
    return today;
  }

  apply(event: EventInRow, draft: Draft): void {
    for (const { type, data } of this.present(event)) evolve(type, data, { event, draft });
  }
}

function assertDeclared(event: EventInRow, { type, data }: PresentEvent): void {
  for (const name of new Set([...Object.keys(type.fields), ...Object.keys(data)]))
    if (!Object.hasOwn(data, name) || !fieldOf(type, name)?.accepts(data[name]))
      throw wrongField(event, type, name);
}

function wrongField({ frame, index }: EventInRow, type: EventType, name: string): Error {
  const wanted = fieldOf(type, name)?.name ?? 'no such field';
  return broken(frame, index, `${type.type}.${name} is not as declared: ${wanted}`);
}

function fieldOf({ fields }: EventType, name: string): Field<unknown> | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

interface Scene {
  readonly event: EventInRow;
  readonly draft: Draft;
}

function evolve(type: EventType, data: RawData, { event, draft }: Scene): void {
  try {
    type.evolve(draft, data as never);
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw broken(event.frame, event.index, `${type.type} cannot happen: ${why}`);
  }
}
