import { numberOf } from './news-wish.ts';

/** What somebody wants with reports. */
export type ReportWish =
  | { readonly to: 'list' }
  | { readonly to: 'new'; readonly words: string }
  | { readonly to: 'show' | 'delete'; readonly number: number }
  | { readonly to: 'add' | 'status'; readonly number: number; readonly words: string };

/** Reads what stands behind `bug`: what to do and which one may come in either order; all else is a new report. */
export function reportWish(rest: string): ReportWish | undefined {
  const [, first = '', second = '', words = ''] = /^(\S*)\s*(\S*)\s*(.*)$/s.exec(rest) ?? [];
  const what = first.toLowerCase();
  if (what === '') return undefined;
  if (what === 'list' && second === '') return { to: 'list' };
  if (what === 'new') return second === '' ? undefined : { to: 'new', words: `${second} ${words}`.trim() };
  const number = numberOf(first);
  if (number !== undefined) return second === '' ? { to: 'show', number } : wish(second, number, words);
  const asked = numberOf(second);
  if (asked !== undefined) return wish(first, asked, words) ?? { to: 'new', words: rest };
  return isDeed(what) && second === '' ? undefined : { to: 'new', words: rest };
}

const deeds = ['show', 'add', 'del', 'delete', 'status'] as const;

function isDeed(word: string): boolean {
  return deeds.some(it => it === word);
}

function wish(deed: string, number: number, words: string): ReportWish | undefined {
  switch (deeds.find(it => it === deed.toLowerCase())) {
    case 'show':
      return { to: 'show', number };
    case 'del':
    case 'delete':
      return { to: 'delete', number };
    case 'add':
      return words === '' ? undefined : { to: 'add', number, words };
    case 'status':
      return { to: 'status', number, words };
    case undefined:
      return undefined;
  }
}
