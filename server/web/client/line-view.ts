import type { Line } from '../../../actions/text/message.ts';

/** Makes elements of lines. What is written in them is only ever text: nothing that somebody typed can become markup. */
export class LineView {
  readonly #document: Document;
  readonly #type: (command: string) => void;

  /** `type` is told the command of a span that was clicked. */
  constructor(document: Document, type: (command: string) => void) {
    this.#document = document;
    this.#type = type;
  }

  /** A paragraph that shows a line. */
  paragraph(line: Line): HTMLParagraphElement {
    const paragraph = this.#document.createElement('p');
    for (const { meaning, text, command } of line) {
      const shown = command === undefined ? this.#word(text) : this.#link(text, command);
      shown.classList.add(meaning);
      paragraph.append(shown);
    }
    return paragraph;
  }

  /** A paragraph of one text. */
  sentence(text: string, kind: string): HTMLParagraphElement {
    const paragraph = this.#document.createElement('p');
    paragraph.className = kind;
    paragraph.textContent = text;
    return paragraph;
  }

  #word(text: string): HTMLElement {
    const word = this.#document.createElement('span');
    word.textContent = text;
    return word;
  }

  #link(text: string, command: string): HTMLElement {
    const button = this.#document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.title = command;
    button.onclick = () => this.#type(command);
    return button;
  }
}
