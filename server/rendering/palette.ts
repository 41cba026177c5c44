import type { Colour, Meaning, Style } from '../../actions/text/message.ts';
import type { Colours, Terminal } from '../wire.ts';

/** What begins a run of text of each meaning; empty where the text stays as it is. */
export type Palette = Readonly<Record<Meaning, string>>;

/** Ends whatever a palette began (ECMA-48 SGR 0). */
export const reset = '\u001b[0m';

const none: Palette = {
  plain: '',
  title: '',
  player: '',
  mobile: '',
  item: '',
  exit: '',
  speech: '',
  tell: '',
  important: '',
  hint: '',
  command: '',
};

// Bold blue, because the plain blue of most terminals cannot be read on black.
const sixteen: Palette = {
  plain: '',
  title: sgr('1;32'),
  player: sgr('36'),
  mobile: sgr('1;33'),
  item: sgr('1;34'),
  exit: sgr('32'),
  speech: sgr('1;37'),
  tell: sgr('1;36'),
  important: sgr('1;31'),
  hint: sgr('2'),
  command: sgr('4'),
};

const many: Palette = {
  plain: '',
  title: sgr('1;38;5;77'),
  player: sgr('38;5;80'),
  mobile: sgr('1;38;5;221'),
  item: sgr('38;5;75'),
  exit: sgr('38;5;71'),
  speech: sgr('1;38;5;231'),
  tell: sgr('1;38;5;87'),
  important: sgr('1;38;5;203'),
  hint: sgr('38;5;245'),
  command: sgr('4'),
};

const all: Palette = {
  plain: '',
  title: sgr('1;38;2;106;211;110'),
  player: sgr('38;2;94;214;214'),
  mobile: sgr('1;38;2;247;212;102'),
  item: sgr('38;2;110;176;255'),
  exit: sgr('38;2;104;179;104'),
  speech: sgr('1;38;2;255;255;255'),
  tell: sgr('1;38;2;120;235;255'),
  important: sgr('1;38;2;255;99;92'),
  hint: sgr('38;2;142;142;150'),
  command: sgr('4'),
};

/** How each meaning looks, by what the terminal can show (ECMA-48 SGR; 256 colours and all of them in the semicolon form every client reads). */
const palettes: Readonly<Record<Terminal['colour'], Palette>> = {
  none,
  '16': sixteen,
  '256': many,
  true: all,
};

const styleCodes: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  underline: '4',
  blink: '5',
  reverse: '7',
};

const ownPalettes = new WeakMap<Colours, Partial<Record<Terminal['colour'], Palette>>>();

/** How each meaning looks on a terminal; a player's own colours come before the usual ones. */
export function paletteOf(colour: Terminal['colour'], own: Colours | undefined): Palette {
  const usual = palettes[colour];
  if (!own || colour === 'none') return usual;
  const made = ownPalettes.get(own) ?? {};
  ownPalettes.set(own, made);
  made[colour] ??= {
    ...usual,
    ...Object.fromEntries(Object.entries(own).map(([meaning, it]) => [meaning, sgr(codesOf(it, colour))])),
  };
  return made[colour];
}

/** The codes of a colour; a terminal of sixteen shows of a number above fifteen only the styles. */
function codesOf({ foreground, background, styles }: Colour, colour: Terminal['colour']): string {
  const codes = ['0', ...styles.map(style => styleCodes[style])];
  if (foreground !== undefined) codes.push(...codesOfNumber(foreground, 30, colour));
  if (background !== undefined) codes.push(...codesOfNumber(background, 40, colour));
  return codes.join(';');
}

function codesOfNumber(number: number, base: 30 | 40, colour: Terminal['colour']): string[] {
  if (number < 8) return [String(base + number)];
  if (number < 16) return [String(base + 60 + number - 8)];
  return colour === '16' ? [] : [String(base + 8), '5', String(number)];
}

function sgr(codes: string): string {
  return `\u001b[${codes}m`;
}
