import stringWidth from 'string-width';
import { isNarrow } from './printable.ts';

/** Where one row of a wrapped text lies in it. */
export interface Row {
  readonly from: number;
  readonly to: number;
}

/** A piece that is never cut: a grapheme, or a code point of one that is wider than the row. */
interface Piece {
  readonly to: number;
  readonly columns: number;
}

/** Gives the index where the text that begins at `from` no longer fits into one row; always beyond `from`. */
type Fit = (from: number) => number;

const graphemes = new Intl.Segmenter();

/**
 * Cuts printable text into rows of at most `width` columns: between words where it can, within a word that is longer than a row.
 * Spaces at a cut belong to no row.
 */
export function wrap(text: string, width: number): Row[] {
  return rows(text, fitPieces(piecesOf(text, width), width));
}

/** The same, quickly, for text that has one column a character. */
export function wrapNarrow(text: string, width: number): Row[] {
  return rows(text, from => from + width);
}

function rows(text: string, fit: Fit): Row[] {
  const found: Row[] = [];
  let from = 0;
  do {
    const end = fit(from);
    const cut = end >= text.length ? text.length : wordEnd(text, from, end);
    found.push({ from, to: cut < text.length ? withoutSpaces(text, from, cut) : cut });
    from = cut < text.length ? afterSpaces(text, cut) : cut;
  } while (from < text.length);
  return found;
}

function wordEnd(text: string, from: number, end: number): number {
  const space = text.lastIndexOf(' ', end);
  return space > from && withoutSpaces(text, from, space) > from ? space : end;
}

function withoutSpaces(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text[end - 1] === ' ') end -= 1;
  return end;
}

function afterSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next += 1;
  return next;
}

function fitPieces(pieces: readonly Piece[], width: number): Fit {
  let next = 0;
  return from => {
    let end = from;
    let columns = 0;
    // A row gives its last word back, and leaves spaces out: the next one may begin on either side.
    while (toOf(pieces[next - 1]) > from) next -= 1;
    while (next < pieces.length && toOf(pieces[next]) <= from) next += 1;
    for (let piece = pieces[next]; piece !== undefined; piece = pieces[next]) {
      if (columns + piece.columns > width && end > from) return end;
      columns += piece.columns;
      end = piece.to;
      next += 1;
    }
    return end;
  };
}

function toOf(piece: Piece | undefined): number {
  return piece?.to ?? 0;
}

function piecesOf(text: string, width: number): Piece[] {
  return [...graphemes.segment(text)].flatMap(({ segment, index }) => {
    const columns = isNarrow(segment) ? segment.length : stringWidth(segment);
    return columns <= width ? [{ to: index + segment.length, columns }] : codePointsOf(segment, index);
  });
}

function codePointsOf(segment: string, index: number): Piece[] {
  let to = index;
  return [...segment].map(character => {
    to += character.length;
    return { to, columns: stringWidth(character) };
  });
}
