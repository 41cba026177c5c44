import type { Colour, Meaning, Style } from './message.ts';
import { styles } from './message.ts';

/** The meanings that can have a colour, under every name that players give them. */
const categories: ReadonlyMap<string, Meaning> = new Map([
  ['title', 'title'],
  ['roomtitle', 'title'],
  ['player', 'player'],
  ['mobile', 'mobile'],
  ['mob', 'mobile'],
  ['item', 'item'],
  ['object', 'item'],
  ['exit', 'exit'],
  ['speech', 'speech'],
  ['say', 'speech'],
  ['tell', 'tell'],
  ['important', 'important'],
  ['hint', 'hint'],
  ['command', 'command'],
  ['plain', 'plain'],
  ['regular', 'plain'],
]);

/** The meanings, each once. */
export const colouredMeanings: readonly Meaning[] = [...new Set(categories.values())];

/** The meaning that a word names. */
export function meaningNamed(word: string): Meaning | undefined {
  return categories.get(word.toLowerCase());
}

const names: readonly string[] = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
const more: ReadonlyMap<string, number> = new Map([
  ['grey', 8],
  ['gray', 8],
  ['orange', 208],
  ['purple', 129],
  ['pink', 213],
  ['brown', 130],
]);

/** Reads `bold bright green on 236`; `undefined` where it is no colour. */
export function readColour(format: string): Colour | undefined {
  const words = format
    .toLowerCase()
    .replace(/\bbright[ _-]/g, 'bright')
    .split(/\s+/)
    .filter(it => it !== '');
  const found: { foreground?: number; background?: number; styles: Style[] } = { styles: [] };
  let place: 'foreground' | 'background' = 'foreground';
  for (const word of words) {
    const style = styles.find(it => it === word);
    const number = numberOf(word);
    if (word === 'on') place = 'background';
    else if (style) found.styles.push(style);
    else if (number === undefined || found[place] !== undefined) return undefined;
    else found[place] = number;
  }
  return words.length === 0 || words.at(-1) === 'on' ? undefined : found;
}

function numberOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word) < 256 ? Number(word) : undefined;
  const bright = word.startsWith('bright');
  const at = names.indexOf(word.replace(/^bright/, ''));
  return at === -1 ? more.get(word) : at + (bright ? 8 : 0);
}
