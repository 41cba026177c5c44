import type { Line, Message } from '../../actions/text/message.ts';
import type { Terminal } from '../wire.ts';
import type { Palette } from './palette.ts';
import { palettes, reset } from './palette.ts';
import { isNarrow, printable } from './printable.ts';
import type { Row } from './wrap.ts';
import { wrap, wrapNarrow } from './wrap.ts';

/** All of a terminal that changes how a message looks on it. */
export type Look = Pick<Terminal, 'colour' | 'width'>;

const lineEnd = '\r\n';

/**
 * What an ANSI terminal is sent to show a message: colour by meaning, wrapped at its width, every line ended by CR LF and with
 * the colour reset before it. Nothing in a span can steer the terminal.
 */
export function render(message: Message, look: Look): string {
  const palette = palettes[look.colour];
  let text = '';
  for (const line of message.lines) {
    const columns = columnsOf(line);
    if (columns === undefined) text += unusualLine(line, look.width, palette);
    else if (columns <= look.width) text += oneRow(line, palette);
    else text += inRows(line, wrapNarrow(textOf(line), look.width), palette);
  }
  return text;
}

/** The columns of a line whose letters have one each, which nearly all have; `undefined` where it must be cleaned and measured. */
function columnsOf(line: Line): number | undefined {
  let columns = 0;
  for (const span of line) {
    if (!isNarrow(span.text)) return undefined;
    columns += span.text.length;
  }
  return columns;
}

function unusualLine(line: Line, width: number, palette: Palette): string {
  const spans = line.map(({ meaning, text }) => ({ meaning, text: printable(text) }));
  return inRows(spans, wrap(textOf(spans), width), palette);
}

function textOf(line: Line): string {
  let text = '';
  for (const span of line) text += span.text;
  return text;
}

function oneRow(line: Line, palette: Palette): string {
  let text = '';
  for (const span of line) text += coloured(palette[span.meaning], span.text);
  return text + lineEnd;
}

function inRows(line: Line, rows: readonly Row[], palette: Palette): string {
  let text = '';
  for (const row of rows) text += rowOf(line, row, palette);
  return text;
}

function rowOf(line: Line, row: Row, palette: Palette): string {
  let text = '';
  let at = 0;
  for (const span of line) {
    if (at >= row.to) break;
    const end = at + span.text.length;
    if (end > row.from)
      text += coloured(palette[span.meaning], span.text.slice(Math.max(0, row.from - at), row.to - at));
    at = end;
  }
  return text + lineEnd;
}

function coloured(begin: string, text: string): string {
  return begin === '' || text === '' ? text : begin + text + reset;
}
