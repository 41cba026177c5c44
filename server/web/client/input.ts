import type { Frame } from '../../websocket/frames.ts';
import type { Completion } from './completion.ts';
import type { History } from './history.ts';

type Question = Extract<Frame, { type: 'prompt' }>;

/** The elements of the input. */
export interface InputParts {
  readonly form: HTMLFormElement;
  readonly line: HTMLInputElement;
  readonly secret: HTMLInputElement;
  /** Tells a password manager whose password it is. */
  readonly name: HTMLInputElement;
  readonly label: HTMLElement;
  readonly answers: HTMLElement;
  readonly history: History;
  readonly completion: Completion;
  /** A line is to be sent; what is hidden stands nowhere else. */
  send(line: string, hidden: boolean): void;
  page(pages: number): void;
}

/** In the game nothing is asked but what one does; a screen reader is spared even the sign. */
const inTheGame = ['>', ''];

/** Where the player types: a line with history and completion, or a password field. */
export class Input {
  readonly #parts: InputParts;
  #hidden = false;

  constructor(parts: InputParts) {
    this.#parts = parts;
    parts.form.onsubmit = event => {
      event.preventDefault();
      this.#submit();
    };
    parts.line.onkeydown = event => this.#key(event);
  }

  /** What is typed next may not be seen. */
  hide(hidden: boolean): void {
    const { line, secret } = this.#parts;
    this.#hidden = hidden;
    const hadFocus = this.#hasFocus();
    [line.hidden, secret.hidden] = [hidden, !hidden];
    [line.disabled, secret.disabled] = [hidden, !hidden];
    secret.value = '';
    if (hadFocus) this.focus();
  }

  /** Asks, and offers answers. */
  ask({ text, answers = [], secret, name }: Question): void {
    const { label, secret: field, name: whose } = this.#parts;
    const question = text.trim();
    label.textContent = inTheGame.includes(question) ? 'What do you do?' : question;
    field.autocomplete = secret === 'new' ? 'new-password' : 'current-password';
    whose.value = name ?? '';
    this.#parts.answers.replaceChildren(
      ...answers.map(it => this.#button(it.label, () => this.#send(it.line, false))),
    );
    this.#parts.answers.hidden = answers.length === 0;
  }

  focus(): void {
    (this.#hidden ? this.#parts.secret : this.#parts.line).focus();
  }

  #hasFocus(): boolean {
    const { line, secret, form, answers } = this.#parts;
    const focused = form.ownerDocument.activeElement;
    return (
      focused === line ||
      focused === secret ||
      focused === form.ownerDocument.body ||
      answers.contains(focused)
    );
  }

  #submit(): void {
    const { line, secret } = this.#parts;
    if (this.#hidden) return this.#send(secret.value, true);
    const [text, wasTyped] = [line.value, line.value !== ''];
    line.value = '';
    if (wasTyped) this.#parts.history.add(text);
    this.#send(text, false);
  }

  #send(text: string, hidden: boolean): void {
    this.#parts.secret.value = '';
    this.#parts.send(text, hidden);
    this.focus();
  }

  #key(event: KeyboardEvent): void {
    const { line, history, completion } = this.#parts;
    const done = () => event.preventDefault();
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowUp':
        line.value = history.older(line.value);
        return done();
      case 'ArrowDown':
        line.value = history.newer(line.value);
        return done();
      case 'Tab':
        return this.#complete(event, completion);
      case 'PageUp':
        this.#parts.page(-1);
        return done();
      case 'PageDown':
        this.#parts.page(1);
        return done();
      case 'Escape':
        line.value = '';
        return done();
    }
  }

  /** Tab completes a word that was begun; where there is none, or nothing fits, it goes on to the next control. */
  #complete(event: KeyboardEvent, completion: Completion): void {
    const { line } = this.#parts;
    if (event.shiftKey || line.value === '' || line.selectionStart !== line.value.length) return;
    const completed = completion.complete(line.value);
    if (completed === line.value) return;
    line.value = completed;
    event.preventDefault();
  }

  #button(label: string, press: () => void): HTMLButtonElement {
    const button = this.#parts.form.ownerDocument.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.onclick = press;
    return button;
  }
}
