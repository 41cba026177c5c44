import type { Charset } from '../wire.ts';

/** Every name that a client may give a character set, in the order in which we prefer them; ours comes first. */
const known: readonly (readonly [Charset, readonly [string, ...string[]]])[] = [
  ['utf-8', ['UTF-8', 'UTF8']],
  ['latin-1', ['ISO-8859-1', 'ISO8859-1', 'ISO_8859-1', 'LATIN1', 'LATIN-1', 'WINDOWS-1252', 'CP1252']],
  ['ascii', ['US-ASCII', 'ASCII', 'ANSI_X3.4-1968']],
];

/** What each is called by us, the best first. */
export const charsetNames: readonly string[] = known.map(([, [name]]) => name);

/** The character set that a client calls by this name, in any case. */
export function charsetNamed(name: string): Charset | undefined {
  const wanted = name.trim().toUpperCase();
  return known.find(([, names]) => names.includes(wanted))?.[0];
}

/** The best of some names, as the client writes it; nothing where none is known. */
export function bestCharset(names: readonly string[]): string | undefined {
  return known.flatMap(([charset]) => names.find(name => charsetNamed(name) === charset) ?? [])[0];
}
