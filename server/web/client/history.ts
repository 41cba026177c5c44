const mostLines = 200;

/** The lines typed before, to be gone through with the arrow keys. What was hidden never comes in here. */
export class History {
  readonly #lines: string[] = [];
  #at = 0;
  #draft = '';

  /** A line was sent; the same line twice in a row is kept once. */
  add(line: string): void {
    if (line !== '' && line !== this.#lines.at(-1)) this.#lines.push(line);
    if (this.#lines.length > mostLines) this.#lines.shift();
    this.#at = this.#lines.length;
    this.#draft = '';
  }

  /** The line before; `now` is what stands in the input and comes back when one has gone all the way down again. */
  older(now: string): string {
    if (this.#at === this.#lines.length) this.#draft = now;
    this.#at = Math.max(0, this.#at - 1);
    return this.#lines[this.#at] ?? now;
  }

  newer(now: string): string {
    if (this.#at >= this.#lines.length) return now;
    this.#at += 1;
    return this.#lines[this.#at] ?? this.#draft;
  }
}
