import type { Goid } from '../ids.ts';
import type { GameObject } from '../object.ts';
import type { Traits } from '../traits.ts';
import type { WorldView } from '../world-view.ts';
import { everythingIn } from '../world-view.ts';

/** An object before a deed and after it. */
export interface Changed {
  readonly was: GameObject;
  readonly is: GameObject;
}

/** A field or a trait that a deed changed, by its name. */
interface Part {
  readonly name: string;
  readonly was: unknown;
  readonly is: unknown;
  readonly now: unknown;
}

/** Counted in ticks and moves that nobody meant: they do not keep a deed from being taken back. */
const byTheWay: readonly string[] = ['order', 'timers'];

/** The parts that a deed changed, and what they are now. */
export function changedParts(now: GameObject, { was, is }: Changed): Part[] {
  const { traits: traitsNow, ...fieldsNow } = now;
  const { traits: traitsWere, ...fieldsWere } = was;
  const { traits: traitsAre, ...fieldsAre } = is;
  return [...partsOf(fieldsNow, fieldsWere, fieldsAre), ...partsOf(traitsNow, traitsWere, traitsAre)].filter(
    part => !byTheWay.includes(part.name),
  );
}

/** The object as it is now, with what the deed changed put back. */
export function mended(now: GameObject, { was, is }: Changed): GameObject {
  const { traits: traitsNow, ...fieldsNow } = now;
  const { traits: traitsWere, ...fieldsWere } = was;
  const { traits: traitsAre, ...fieldsAre } = is;
  const fields = putBack(fieldsNow, fieldsWere, fieldsAre);
  const traits: Traits = putBack(traitsNow, traitsWere, traitsAre);
  const stayed = was.container === is.container && now.order !== is.order;
  return { ...fields, traits, order: stayed ? now.order : was.order };
}

/** The order that a thing had, or the next where one that the deed did not touch has it now. */
export function freeOrder(
  world: WorldView,
  { kind, container, order }: GameObject,
  isTouched: (goid: Goid) => boolean,
): number {
  if (container === null) return order;
  const others = everythingIn(world, container, [kind]).filter(it => !isTouched(it.goid));
  const isTaken = others.some(it => it.order === order);
  return isTaken ? Math.max(...others.map(it => it.order)) + 1 : order;
}

function partsOf(now: object, was: object, is: object): Part[] {
  return differing(was, is).map(name => ({
    name,
    was: partOf(was, name),
    is: partOf(is, name),
    now: partOf(now, name),
  }));
}

/** What now is, with each part that differs between before and after as it was before. */
function putBack<T extends object>(now: T, was: T, is: T): T {
  const parts = differing(was, is).map(name => [name, partOf(was, name)] as const);
  const next = { ...now, ...Object.fromEntries(parts) };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as T;
}

function differing(was: object, is: object): string[] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter(name => !isSame(partOf(was, name), partOf(is, name)));
}

/** Whether two values would be kept as the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) => {
    if (typeof it !== 'object' || it === null || Array.isArray(it)) return it;
    return Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function partOf(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined;
}
