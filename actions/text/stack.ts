import type { GameObject } from '../../domain/object.ts';
import { fullName } from '../../domain/object.ts';
import type { Span } from './message.ts';
import { severalOf } from './spans.ts';

export interface Stack {
  readonly first: GameObject;
  readonly count: number;
}

/** Equal things counted together, in the order of the first of each. */
export function stacked(objects: Iterable<GameObject>): Stack[] {
  const stacks = new Map<string, { first: GameObject; count: number }>();
  for (const object of objects) {
    const key = `${fullName(object)}\n${object.shortDesc}`;
    const stack = stacks.get(key);
    if (stack) stack.count += 1;
    else stacks.set(key, { first: object, count: 1 });
  }
  return [...stacks.values()];
}

/** `three apples`, `a rusty sword`. */
export function stackName(stack: Stack): Span {
  return severalOf(stack.first, stack.count);
}
