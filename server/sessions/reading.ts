import type { Message } from '../../actions/text/message.ts';
import type { Errand } from '../manager/outlet.ts';
import type { Wire } from '../wire.ts';
import { Pager } from './pager.ts';

type Preferences = Extract<Errand, { do: 'prefer' }>['preferences'];

const usualPrompt = '>';

/** What comes to somebody's eyes, as they want it: page by page, and with their own prompt. */
export class Reading {
  readonly #wire: Wire;
  readonly #pager = new Pager();
  #prompt = usualPrompt;
  #isPrompted = false;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  show(message: Message): void {
    const { width } = this.#wire.terminal;
    for (const page of this.#pager.firstPage(message, width)) this.#wire.show(page);
  }

  /** Shows the next page of what was too long for one. */
  turnPage(): void {
    for (const page of this.#pager.nextPage(this.#wire.terminal.width)) this.#wire.show(page);
  }

  /** From here on the game comes as the player wants it. */
  prefer({ pageLength, prompt = usualPrompt, ...look }: Preferences): void {
    this.#pager.pageLength = pageLength;
    this.#prompt = prompt;
    this.#wire.prefer(look);
  }

  /** A screen reader is asked in words only where the question is another one. */
  prompt(): void {
    if (this.#prompt === '') return;
    const isKnown = this.#wire.terminal.screenReader && this.#isPrompted;
    this.#isPrompted = true;
    this.#wire.prompt(isKnown ? '' : `${this.#prompt} `);
  }
}
