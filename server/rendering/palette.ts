import type { Meaning } from '../../actions/text/message.ts';
import type { Terminal } from '../wire.ts';

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

/** How each meaning looks, by what the terminal can show (ECMA-48 SGR; 256 colours in the semicolon form every client reads). */
export const palettes: Readonly<Record<Terminal['colour'], Palette>> = { none, '16': sixteen, '256': many };

function sgr(codes: string): string {
  return `\u001b[${codes}m`;
}
