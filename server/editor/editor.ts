import type { BufferLimits, BufferRefusal } from './buffer.ts';
import { Buffer } from './buffer.ts';
import { editorHelp, helpOn } from './editor-help.ts';

/** What came of a line typed into the editor. */
export interface Typed {
  readonly say: readonly string[];
  /** The writer is done: the text is to be kept, or they want to leave without. */
  readonly end?: 'save' | 'quit';
}

/** So many lines are shown at once. */
const linesPerPage = 20;

/** A text being written, line by line, with commands that begin with a star. Knows nothing of who writes it. */
export class Editor {
  readonly #limits: BufferLimits;
  readonly #buffer: Buffer;
  #shown = 0;

  constructor(limits: BufferLimits, start: readonly string[] = []) {
    this.#limits = limits;
    this.#buffer = new Buffer(limits, start);
  }

  get lines(): readonly string[] {
    return this.#buffer.lines;
  }

  /** What stands before the line that is typed next. */
  get prompt(): string {
    return `${this.#buffer.next}]`;
  }

  /** Takes a line; `**` begins a line of text with one star. */
  type(line: string): Typed {
    if (!line.startsWith('*') || line.startsWith('**')) {
      return this.#answer(this.#buffer.insert(line.startsWith('**') ? line.slice(1) : line));
    }
    const [, word = '', rest = ''] = /^\*(\S*)\s*(.*)$/s.exec(line) ?? [];
    const command = commands.get(word.toLowerCase());
    return command ? command(this, rest) : said(`There is no *${word}; type *help to see what there is.`);
  }

  show(from = 0): Typed {
    const page = this.#buffer.lines.slice(from, from + linesPerPage);
    this.#shown = from + page.length;
    if (page.length === 0) return said(from === 0 ? 'There is nothing written yet.' : 'There is no more.');
    const left = this.#buffer.lines.length - this.#shown;
    const more = left > 0 ? [`Type *more to see the other ${left}.`] : [];
    return said(...page.map((line, at) => `${from + at + 1}: ${line}`), ...more);
  }

  more(): Typed {
    return this.show(this.#shown);
  }

  clear(): Typed {
    this.#buffer.clear();
    return said('Everything is gone; you begin anew.');
  }

  goTo(number: string): Typed {
    return this.#numbered(number, at => this.#buffer.goTo(at), 'The next line goes before line %.');
  }

  delete(number: string): Typed {
    return this.#numbered(number, at => this.#buffer.delete(at), 'Line % is gone.');
  }

  replace(rest: string): Typed {
    const [, number = '', line = ''] = /^(\d+)(?:\s(.*))?$/s.exec(rest) ?? [];
    return this.#numbered(number, at => this.#buffer.replace(at, line), 'Line % is another now.');
  }

  #numbered(text: string, change: (number: number) => BufferRefusal | undefined, done: string): Typed {
    if (!/^\d{1,6}$/.test(text)) return said('Give the number of a line.');
    const refusal = change(Number(text));
    return refusal ? this.#answer(refusal) : said(done.replace('%', text));
  }

  #answer(refusal: BufferRefusal | undefined): Typed {
    switch (refusal) {
      case undefined:
        return said();
      case 'full':
        return said(
          `You have run out of room: ${this.#limits.lines} lines are the most. Type *save to keep what there is.`,
        );
      case 'too-long':
        return said(`You have run out of room: ${this.#limits.letters} letters are the most.`);
      case 'no-such-line':
        return said('There is no such line.');
    }
  }
}

function said(...say: string[]): Typed {
  return { say };
}

type Command = (editor: Editor, rest: string) => Typed;

const commands: ReadonlyMap<string, Command> = new Map(
  (
    [
      [['save', 's'], () => ({ say: [], end: 'save' })],
      [['quit', 'q', 'cancel', 'exit'], () => ({ say: [], end: 'quit' })],
      [['clear', 'c'], editor => editor.clear()],
      [['echo', 'show', 'e'], editor => editor.show()],
      [['more', 'm'], editor => editor.more()],
      [['line', 'l', 'go', 'g'], (editor, rest) => editor.goTo(rest)],
      [['delete', 'dl'], (editor, rest) => editor.delete(rest)],
      [['replace', 'r'], (editor, rest) => editor.replace(rest)],
      [['help', 'h'], (_, rest) => said(...(rest === '' ? editorHelp : helpOn(rest)))],
    ] as const satisfies readonly (readonly [readonly string[], Command])[]
  ).flatMap(([words, command]) => words.map((word): [string, Command] => [word, command])),
);
