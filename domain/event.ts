import type { Draft } from './draft.ts';
import type { DataOf, Fields } from './fields.ts';
import type { Goid } from './ids.ts';

/** A past-tense fact about one object. Frozen to its core when made; nothing in it refers to living state. */
export interface GameEvent<Type extends string = string, Data = object> {
  readonly type: Type;
  readonly schemaVersion: number;
  /** The object whose history this belongs to. */
  readonly stream: Goid;
  readonly data: Data;
}

/** A kind of event: makes facts of it, and knows what each does to the world. */
export interface EventType<Type extends string = string, F extends Fields = Fields> {
  (data: DataOf<F>): GameEvent<Type, DataOf<F>>;
  readonly type: Type;
  readonly schemaVersion: number;
  readonly fields: F;
  /** Applies the fact. Never refuses; no clock, no dice, no I/O. */
  readonly evolve: (draft: Draft, data: DataOf<F>) => void;
}

type IdKeys<F extends Fields> = { [K in keyof F]: DataOf<F>[K] extends Goid ? K : never }[keyof F];

interface Rule<F extends Fields> {
  /**
   * Which form of the fact this is, 1 where nothing is said. An event that was shipped is never reshaped: it gets a new
   * version, and an upcaster that makes the new form of the old.
   */
  readonly schemaVersion?: number;
  /** The field that names the object whose stream this is. */
  readonly stream: IdKeys<F>;
  readonly evolve: (draft: Draft, data: DataOf<F>) => void;
}

/** Names a fact and says in one breath what it does to the world. */
export function event<const Type extends string, F extends Fields>(
  type: Type,
  fields: F,
  rule: Rule<F>,
): EventType<Type, F> {
  const { schemaVersion = 1 } = rule;
  const keys = Object.keys(fields);
  const make = (given: DataOf<F>): GameEvent<Type, DataOf<F>> => {
    const data = Object.freeze(Object.fromEntries(keys.map(key => [key, frozenCopy(given[key])])));
    return Object.freeze({
      type,
      schemaVersion,
      stream: given[rule.stream] as Goid,
      data: data as DataOf<F>,
    });
  };
  return Object.assign(make, { type, schemaVersion, fields, evolve: rule.evolve });
}

/** The same value in objects of its own, so that whoever holds the original cannot change the past. */
function frozenCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, it]) => [key, frozenCopy(it)])));
}
