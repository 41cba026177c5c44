/** What somebody wants of a board. */
export type NewsWish =
  | { readonly to: 'all' | 'unread' | 'write' }
  | { readonly to: 'last' | 'read' | 'reply' | 'delete'; readonly number: number };

/** So many posts are shown to somebody who does not say how many. */
const usually = 10;

/** Reads what stands behind `news`; `undefined` where nobody understands it. */
export function newsWish([first = '', ...rest]: readonly string[]): NewsWish | undefined {
  const what = first.toLowerCase();
  const number = numberOf(rest.at(-1));
  if (what === '') return { to: 'last', number: usually };
  if (numberOf(what) !== undefined) return { to: 'read', number: Number(what) };
  if (what === 'all' || what === 'unread' || what === 'write') return { to: what };
  if (what === 'last') return { to: 'last', number: number ?? usually };
  if ((what === 'read' || what === 'reply' || what === 'delete') && number !== undefined)
    return { to: what, number };
  return undefined;
}

/** A number from 1 on, as somebody typed it. */
export function numberOf(word: string | undefined): number | undefined {
  const number = /^#?([1-9]\d{0,8})$/.exec(word ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}
