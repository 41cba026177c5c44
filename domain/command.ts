import type { GameEvent } from './event.ts';
import type { DataOf, Fields } from './fields.ts';
import type { WorldView } from './world-view.ts';

export interface Accepted {
  readonly ok: true;
  readonly events: readonly GameEvent[];
}

export interface Refused<Reason extends string> {
  readonly ok: false;
  readonly refusal: Reason;
}

export type Decision<Reason extends string> = Accepted | Refused<Reason>;

/** An intention with its data, not yet decided. */
export interface Command<Reason extends string = string> {
  readonly type: string;
  readonly decide: (world: WorldView) => Decision<Reason>;
}

/** A kind of command: makes intentions of it, and knows the rule. */
export interface CommandType<
  Type extends string = string,
  F extends Fields = Fields,
  Reason extends string = string,
> {
  (data: DataOf<F>): Command<Reason>;
  readonly type: Type;
  readonly fields: F;
  readonly decide: (world: WorldView, data: DataOf<F>) => Decision<Reason>;
}

/** The closed list of reasons for which a command can be refused. */
export type RefusalOf<C> = C extends (...args: never[]) => Command<infer Reason> ? Reason : never;

/** What happened, because the command was allowed. */
export function accept(...events: GameEvent[]): Accepted {
  return { ok: true, events };
}

/** Why nothing happened. */
export function refuse<const Reason extends string>(refusal: Reason): Refused<Reason> {
  return { ok: false, refusal };
}

/** Names an intention and gives its rule in one breath; the rule is pure. */
export function command<const Type extends string, F extends Fields, D extends Accepted | Refused<string>>(
  type: Type,
  fields: F,
  decide: (world: WorldView, data: DataOf<F>) => D,
): CommandType<Type, F, D extends Refused<infer Reason> ? Reason : never> {
  type Reason = D extends Refused<infer R> ? R : never;
  const rule = decide as (world: WorldView, data: DataOf<F>) => Decision<Reason>;
  const make = (data: DataOf<F>): Command<Reason> => ({ type, decide: world => rule(world, data) });
  return Object.assign(make, { type, fields, decide: rule });
}
