import { getOrMake } from '../../domain/get-or-make.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Span } from './message.ts';
import { severalOf } from './spans.ts';

export interface Stack {
  readonly first: GameObject;
  readonly count: number;
}

/** Equal things counted together, in the order of the first of each. */
export function stacked(objects: Iterable<GameObject>): Stack[] {
  const stacks: { first: GameObject; count: number }[] = [];
  const byName = new Map<string, typeof stacks>();
  for (const object of objects) {
    const namesakes = getOrMake(byName, object.name, () => []);
    const stack = namesakes.find(({ first }) => looksLike(first, object));
    if (stack) stack.count += 1;
    else {
      const begun = { first: object, count: 1 };
      namesakes.push(begun);
      stacks.push(begun);
    }
  }
  return stacks;
}

/** `three apples`, `a rusty sword`. */
export function stackName(stack: Stack): Span {
  return severalOf(stack.first, stack.count);
}

/** Whether two things of one name look the same in a list. */
function looksLike(one: GameObject, other: GameObject): boolean {
  return one.article === other.article && one.shortDesc === other.shortDesc;
}
