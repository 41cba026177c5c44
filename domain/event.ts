import type { Draft } from './draft.ts';
import type { DataOf, Fields } from './fields.ts';
import type { Goid } from './ids.ts';

/** A past-tense fact about one object. Frozen when made; nothing in it refers to living state. */
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
  const schemaVersion = 1;
  const make = (data: DataOf<F>): GameEvent<Type, DataOf<F>> =>
    Object.freeze({ type, schemaVersion, stream: data[rule.stream] as Goid, data: Object.freeze(data) });
  return Object.assign(make, { type, schemaVersion, fields, evolve: rule.evolve });
}
