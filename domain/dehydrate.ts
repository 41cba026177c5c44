import type { GameObject } from './object.ts';

/** An object as canonical JSON: equal objects give equal text, whatever their history. */
export function dehydrate(object: GameObject): string {
  const { goid, kind, name, altNames, generic, article, shortDesc, longDesc } = object;
  const { container, order, gender, visible, movable, traits } = object;
  // The order in which the fields are written is part of the form.
  const kept = {
    goid,
    kind,
    name,
    altNames,
    generic,
    article,
    shortDesc,
    longDesc,
    container,
    order,
    gender,
    visible,
    movable,
    traits: inOrder(traits),
  } satisfies Record<keyof GameObject, unknown>;
  return JSON.stringify(kept);
}

/** The object that was dehydrated. @throws {SyntaxError} the text is not JSON. */
export function rehydrate(text: string): GameObject {
  return JSON.parse(text) as GameObject;
}

/** The same value with the keys of every record in it in alphabetical order. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, it]) => [key, inOrder(it)]));
}
