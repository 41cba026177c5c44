import type { Terminal } from '../wire.ts';

const browser: Terminal = {
  width: 80,
  height: 24,
  colour: '256',
  charset: 'utf-8',
  links: 'none',
  screenReader: false,
  client: 'the web client',
};

/** What is known of a browser: what its page says, and what its player wants. */
export class WebTerminal {
  #told = false;
  #wanted: boolean | undefined;

  get terminal(): Terminal {
    const screenReader = this.#wanted ?? this.#told;
    return screenReader ? { ...browser, screenReader } : browser;
  }

  /** The page says what it is. */
  learn({ screenReader }: Pick<Terminal, 'screenReader'>): void {
    this.#told = screenReader;
    this.#wanted = undefined;
  }

  preferScreenReader(wanted: boolean | undefined): void {
    this.#wanted = wanted;
  }
}
