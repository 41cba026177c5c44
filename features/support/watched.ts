/** So long a text may take to come; far more than anything takes that is on its way, on a busy machine too. */
const mostMilliseconds = 60_000;

interface Waiting {
  readonly holds: (text: string) => boolean;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** A text that grows, and those who wait for something to stand in it. */
export class Watched {
  #text = '';
  #over: string | undefined;
  readonly #waiting = new Set<Waiting>();

  get text(): string {
    return this.#text;
  }

  add(text: string): void {
    this.#text += text;
    for (const it of this.#waiting) if (it.holds(this.#text)) it.resolve();
  }

  /** Nothing more will come. */
  end(why: string): void {
    this.#over = why;
    for (const { reject } of this.#waiting) reject(new Error(why));
  }

  /** Resolves when the text is as it is wished; rejects where that cannot be any more, or takes too long. */
  async until(holds: (text: string) => boolean, milliseconds = mostMilliseconds): Promise<void> {
    if (holds(this.#text)) return;
    if (this.#over !== undefined) throw new Error(this.#over);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiting: Waiting = { holds, resolve, reject };
    const late = () => reject(new Error(`waited too long; there is only: ${this.#text.slice(-1000)}`));
    const timer = setTimeout(late, milliseconds);
    this.#waiting.add(waiting);
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(waiting);
    }
  }
}
