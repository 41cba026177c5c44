import type { Message } from '../../actions/text/message.ts';
import { plain } from './plain.ts';

/** Shows long messages page by page. */
export class Pager {
  /** Rows of one page; 0 shows everything at once. */
  pageLength = 0;
  #rest: Message | undefined;
  #page = 0;
  #pages = 0;

  /** What of a message is shown now; the rest waits. */
  firstPage(message: Message, width: number): readonly Message[] {
    const rows = this.pageLength;
    if (rows === 0 || rowsOf(message, width) <= rows) return [message];
    this.#page = 0;
    this.#pages = Math.ceil(rowsOf(message, width) / rows);
    return this.#turn(message, width);
  }

  /** The next page of what waits. */
  nextPage(width: number): readonly Message[] {
    const rest = this.#rest;
    return rest ? this.#turn(rest, width) : [plain('There is no more.')];
  }

  #turn({ channel, lines }: Message, width: number): readonly Message[] {
    const count = this.pageLength === 0 ? lines.length : fitting({ channel, lines }, width, this.pageLength);
    const rest = lines.slice(count);
    this.#page += 1;
    this.#rest = rest.length > 0 ? { channel, lines: rest } : undefined;
    const page: Message = { channel, lines: lines.slice(0, count) };
    if (rest.length === 0) return [page];
    const pages = Math.max(this.#pages, this.#page + 1);
    return [page, plain(`--- Type more for the next page (${this.#page}/${pages}). ---`)];
  }
}

/** How many lines of a message fit into so many rows; one at least. */
function fitting({ lines }: Message, width: number, rows: number): number {
  let used = 0;
  for (const [at, line] of lines.entries()) {
    used += rowsOfLine(line, width);
    if (used > rows) return Math.max(at, 1);
  }
  return lines.length;
}

function rowsOf({ lines }: Message, width: number): number {
  return lines.reduce((sum, line) => sum + rowsOfLine(line, width), 0);
}

function rowsOfLine(line: Message['lines'][number], width: number): number {
  const letters = line.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(1, Math.ceil(letters / Math.max(width, 1)));
}
