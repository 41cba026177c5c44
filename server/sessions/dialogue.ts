import type { Answer, PromptHints, Wire } from '../wire.ts';
import { plain } from './plain.ts';

/** How many lines may be typed ahead of the questions of the login. */
const mostTypedAhead = 50;

/** The other end is gone, or was sent away, before it answered. */
export class HungUpError extends Error {
  override readonly name = 'HungUpError';
}

/** What may be answered. */
export interface Choice<T> {
  /** What an answer means; nothing where it is not understood. */
  read(answer: string): T | undefined;
  /** Said to whoever was not understood. */
  readonly hint: string;
  readonly answers: readonly Answer[];
}

/** Questions and answers with somebody who is not in the game yet. */
export class Dialogue {
  readonly #wire: Wire;
  readonly #typedAhead: string[] = [];
  #answer: { readonly resolve: (line: string) => void; readonly reject: (error: Error) => void } | undefined;
  #over = false;
  #isLeft = false;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  say(...lines: string[]): void {
    this.#wire.show(plain(...lines));
  }

  /** The next line typed. @throws {HungUpError} there is no next line. */
  ask(question: string, hints?: PromptHints): Promise<string> {
    this.#wire.prompt(`${question} `, hints);
    const line = this.#typedAhead.shift();
    if (line !== undefined) return Promise.resolve(line);
    if (this.#over || this.#isLeft) return Promise.reject(new HungUpError('the connection is gone'));
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
    });
  }

  /** The same for what nobody may read over a shoulder. */
  async askHidden(question: string, hints: PromptHints): Promise<string> {
    this.#wire.echo(false);
    try {
      return await this.ask(question, hints);
    } finally {
      this.#wire.echo(true);
    }
  }

  /** Asks until the answer is one of those that are understood. */
  async choose<T>(question: string, { read, hint, answers }: Choice<T>): Promise<T> {
    for (;;) {
      const choice = read((await this.ask(question, { answers })).trim());
      if (choice !== undefined) return choice;
      this.say(hint);
    }
  }

  /** A line came in. */
  line(text: string): void {
    const answer = this.#answer;
    this.#answer = undefined;
    if (answer) return answer.resolve(text);
    if (this.#typedAhead.length < mostTypedAhead) this.#typedAhead.push(text);
    else this.hangUp('You have typed too far ahead. Come back and wait for the questions.');
  }

  /** Ends it for somebody who came in by another way; the connection stays. */
  leave(): void {
    this.#isLeft = true;
    this.#answer?.reject(new HungUpError('they have come in already'));
    this.#answer = undefined;
  }

  /** Ends it, with a word where somebody still listens. */
  hangUp(why?: string): void {
    if (this.#over) return;
    this.#over = true;
    if (why !== undefined) this.say(why);
    this.#wire.close();
    this.#answer?.reject(new HungUpError('the connection is gone'));
  }

  /** What was typed ahead and belongs to the game. */
  rest(): readonly string[] {
    return this.#typedAhead.splice(0);
  }
}
