import { fieldsOf, listOf, textOf } from './values.ts';

/** A thing as the panel shows it. */
export interface Thing {
  readonly id: string;
  readonly name: string;
}

/** The lists of things that are kept in view: what is carried and what is in the room. */
export class Things {
  readonly #places = new Map<string, Map<string, Thing>>();

  /** What is at a place: `inv` or `room`. */
  at(place: string): readonly Thing[] {
    return [...(this.#places.get(place)?.values() ?? [])];
  }

  /** Takes in a message of the package `Char.Items`; `what` is its last word in small letters. */
  learn(what: string, data: unknown): void {
    const fields = fieldsOf(data);
    const place = textOf(fields.get('location'));
    const item = thingFrom(fields.get('item'));
    const known = this.#places.get(place) ?? new Map<string, Thing>();
    if (what === 'list') known.clear();
    for (const it of what === 'list' ? listOf(fields.get('items')).map(thingFrom) : []) known.set(it.id, it);
    if (what === 'add' || what === 'update') known.set(item.id, item);
    if (what === 'remove') known.delete(item.id);
    this.#places.set(place, known);
  }
}

function thingFrom(data: unknown): Thing {
  const fields = fieldsOf(data);
  return { id: textOf(fields.get('id')), name: textOf(fields.get('name')) };
}

/** Equal things as one line: `apple (3)`; and what is typed to look at one. */
export function stacked(
  things: readonly Thing[],
): readonly { readonly label: string; readonly look: string }[] {
  const counts = new Map<string, number>();
  for (const { name } of things) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({
    label: count === 1 ? name : `${name} (${count})`,
    look: `look ${name.replace(/^(?:an?|the|some) /i, '')}`,
  }));
}
