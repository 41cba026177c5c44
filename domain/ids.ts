declare const brand: unique symbol;

/** The permanent id of an object: `harbour/quay` for what builders wrote in a file, a random word for what was made in play. */
export type Goid = string & { readonly [brand]: 'goid' };

/** Calls a string a goid; the one place where text becomes an id. */
export function goid(text: string): Goid {
  return text as Goid;
}
