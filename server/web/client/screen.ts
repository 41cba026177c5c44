import type { Frame } from '../../websocket/frames.ts';
import type { Completion } from './completion.ts';
import type { Input } from './input.ts';
import type { LineView } from './line-view.ts';
import type { Output } from './output.ts';
import type { Shown } from './session-memory.ts';

/** In the game nothing is asked but what one does; a screen reader is spared even the sign. */
const inTheGame = ['>', ''];
const mostShown = 3000;

/** What the screen is made of. */
export interface ScreenParts {
  readonly view: LineView;
  readonly output: Output;
  readonly input: Input;
  readonly completion: Completion;
  /** Whether what was typed is to be seen in the output. */
  echo(): boolean;
  /** Sends a line. */
  send(line: string): void;
  /** Values for the panels came. */
  gmcp(name: string, data: unknown): void;
  chat(paragraphs: readonly HTMLElement[]): void;
  /** The player is in the game, and no longer at its door. */
  entered(): void;
}

/** Output and input together: what comes is shown, what is typed is sent. */
export class Screen {
  readonly #parts: ScreenParts;
  #shown: Shown[] = [];

  constructor(parts: ScreenParts) {
    this.#parts = parts;
  }

  /** All that stands in the output, for whoever wants to put it there again. */
  get shown(): readonly Shown[] {
    return this.#shown;
  }

  /** Shows again what stood there before the page was loaded. */
  restore(shown: readonly Shown[]): void {
    for (const it of shown) this.show(it);
  }

  show(shown: Shown): void {
    // Data is told anew to a page that was loaded anew.
    if (shown.type !== 'gmcp') this.#shown.push(shown);
    if (this.#shown.length > mostShown) this.#shown = this.#shown.slice(mostShown / 10);
    this.#render(shown);
  }

  /** The player typed a line, or clicked on it. */
  type(text: string, hidden: boolean): void {
    if (!hidden && text !== '') {
      this.#parts.completion.learn(text);
      this.show({ type: 'typed', text });
    }
    this.#parts.output.toEnd();
    this.#parts.send(text);
  }

  /** Something that neither the server said nor the player. */
  note(text: string): void {
    this.#parts.output.add('note', [this.#parts.view.sentence(text, 'note')]);
  }

  #render(shown: Shown): void {
    const { input, gmcp } = this.#parts;
    switch (shown.type) {
      case 'text':
        return this.#text(shown);
      case 'prompt':
        return this.#question(shown);
      case 'echo':
        return input.hide(!shown.on);
      case 'gmcp':
        return gmcp(shown.name, shown.data);
      case 'typed':
        return this.#typed(shown.text);
    }
  }

  #text({ channel, lines }: Extract<Frame, { type: 'text' }>): void {
    const { view, output, completion, chat } = this.#parts;
    for (const line of lines) completion.learn(line.map(it => it.text).join(''));
    output.add(
      channel,
      lines.map(line => view.paragraph(line)),
    );
    if (channel === 'chat') chat(lines.map(line => view.paragraph(line)));
  }

  #question(question: Extract<Frame, { type: 'prompt' }>): void {
    const { view, output, input, entered } = this.#parts;
    const text = question.text.trim();
    input.ask(question);
    if (inTheGame.includes(text)) entered();
    if (!inTheGame.includes(text)) output.add('question', [view.sentence(text, 'question')]);
  }

  #typed(text: string): void {
    if (!this.#parts.echo()) return;
    const typed = this.#parts.view.sentence(text, 'echo');
    // Whoever listens has just typed it.
    typed.ariaHidden = 'true';
    this.#parts.output.add('typed', [typed]);
  }
}
