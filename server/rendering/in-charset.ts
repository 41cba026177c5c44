import type { Charset } from '../wire.ts';

/** What a sign is written as where its letters lack; what is not here loses its marks, and is `?` if that does not help. */
const fallbacks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ø: 'o',
    Ø: 'O',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    þ: 'th',
    Þ: 'Th',
    ł: 'l',
    Ł: 'L',
    ı: 'i',
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '‘': "'",
    '’': "'",
    '‚': "'",
    '′': "'",
    '–': '-',
    '—': '-',
    '−': '-',
    '‐': '-',
    '‑': '-',
    '…': '...',
    '•': '*',
    '·': '*',
    '×': 'x',
    '÷': '/',
    '€': 'EUR',
    '£': 'GBP',
    '©': '(c)',
    '®': '(R)',
    '™': '(TM)',
    '°': 'deg',
    '½': '1/2',
    '¼': '1/4',
    '¾': '3/4',
    '¿': '?',
    '¡': '!',
    '→': '->',
    '←': '<-',
    '\u00a0': ' ',
    '\u202f': ' ',
  }),
);

const limits: Readonly<Record<Exclude<Charset, 'utf-8'>, number>> = { 'latin-1': 0xff, ascii: 0x7e };
const marks = /\p{M}/gu;

/** Text in the letters that a client can show, readable where it lacks some. */
export function inCharset(text: string, charset: Charset): string {
  if (charset === 'utf-8') return text;
  const most = limits[charset];
  let shown = '';
  for (const letter of text.normalize('NFC')) shown += letter <= '~' ? letter : fallback(letter, most);
  return shown;
}

function fallback(letter: string, most: number): string {
  if (fits(letter, most)) return letter;
  const known = fallbacks.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFKD').replace(marks, '');
  if (bare === '') return '';
  return [...bare].every(it => fits(it, most)) ? bare : '?';
}

function fits(letter: string, most: number): boolean {
  return letter.length === 1 && letter.charCodeAt(0) <= most;
}
