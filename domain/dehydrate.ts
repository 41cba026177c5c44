import type { GameObject } from './object.ts';

/** The fields that are kept, in the order in which they are written. */
const kept = [
  'goid',
  'kind',
  'name',
  'altNames',
  'generic',
  'article',
  'shortDesc',
  'longDesc',
  'container',
  'order',
  'gender',
  'visible',
  'movable',
  'traits',
] as const satisfies readonly (keyof GameObject)[];

type Missing = Exclude<keyof GameObject, (typeof kept)[number]>;
const nothingMissing: Missing extends never ? true : never = true;

/** An object as canonical JSON: equal objects give equal text, whatever their history. */
export function dehydrate(object: GameObject): string {
  let text = '';
  for (const key of kept) text += `${text === '' ? '{' : ','}"${key}":${canonical(object[key])}`;
  return nothingMissing && `${text}}`;
}

/** The object that was dehydrated. @throws {SyntaxError} the text is not JSON. */
export function rehydrate(text: string): GameObject {
  return JSON.parse(text) as GameObject;
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, it]) => it !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, it]) => `${JSON.stringify(key)}:${canonical(it)}`).join(',')}}`;
}
