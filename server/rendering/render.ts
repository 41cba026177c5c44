import type { Line, Message, Span } from '../../actions/text/message.ts';
import type { Terminal } from '../wire.ts';
import { inCharset } from './in-charset.ts';
import { linesFor } from './lines-for.ts';
import { linked } from './link.ts';
import type { Palette } from './palette.ts';
import { paletteOf, reset } from './palette.ts';
import { isNarrow, printable } from './printable.ts';
import type { Row } from './wrap.ts';
import { wrap, wrapNarrow } from './wrap.ts';

/** All of a terminal that changes how a message looks on it. */
export type Look = Pick<Terminal, 'colour' | 'width' | 'colours'> &
  Partial<Pick<Terminal, 'charset' | 'links' | 'screenReader'>>;

const lineEnd = '\r\n';

/**
 * What an ANSI terminal is sent to show a message: colour by meaning, wrapped at its width, every line ended by CR LF and with
 * the colour reset before it. Nothing in a span can steer the terminal.
 */
export function render(message: Message, look: Look): string {
  const { charset = 'utf-8', links = 'none' } = look;
  const pen: Pen = { palette: paletteOf(look.colour, look.colours), links };
  let text = '';
  for (const line of linesFor(message, look.screenReader)) {
    const shown = charset === 'utf-8' ? line : lineIn(line, charset);
    const columns = columnsOf(shown);
    if (columns === undefined) text += unusualLine(shown, look.width, pen);
    else if (columns <= look.width) text += oneRow(shown, pen);
    else text += inRows(shown, wrapNarrow(textOf(shown), look.width), pen);
  }
  return text;
}

/** How runs of text are marked. */
interface Pen {
  readonly palette: Palette;
  readonly links: Terminal['links'];
}

function lineIn(line: Line, charset: Terminal['charset']): Line {
  return line.map(span => ({ ...span, text: inCharset(span.text, charset) }));
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

function unusualLine(line: Line, width: number, pen: Pen): string {
  const spans = line.map(span => ({ ...span, text: printable(span.text) }));
  return inRows(spans, wrap(textOf(spans), width), pen);
}

function textOf(line: Line): string {
  let text = '';
  for (const span of line) text += span.text;
  return text;
}

function oneRow(line: Line, pen: Pen): string {
  let text = '';
  for (const span of line) text += marked(span, span.text, pen);
  return text + lineEnd;
}

function inRows(line: Line, rows: readonly Row[], pen: Pen): string {
  let text = '';
  for (const row of rows) text += rowOf(line, row, pen);
  return text;
}

function rowOf(line: Line, row: Row, pen: Pen): string {
  let text = '';
  let at = 0;
  for (const span of line) {
    if (at >= row.to) break;
    const end = at + span.text.length;
    if (end > row.from) text += marked(span, span.text.slice(Math.max(0, row.from - at), row.to - at), pen);
    at = end;
  }
  return text + lineEnd;
}

function marked(span: Span, text: string, { palette, links }: Pen): string {
  const begin = palette[span.meaning];
  const shown = linked(span, text, links);
  return begin === '' || text === '' ? shown : begin + shown + reset;
}
