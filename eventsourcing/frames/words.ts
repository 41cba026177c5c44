/** The texts of one body: each is written once, and called by its number everywhere else. */
export class Words {
  readonly #numbers = new Map<string, number>();
  readonly #quoted: string[] = [];

  /** The number of a text. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#quoted.length;
    this.#numbers.set(word, number);
    this.#quoted.push(JSON.stringify(word));
    return number;
  }

  /** A text by its number, as JSON. */
  quoted(number: number): string {
    return this.#quoted[number] ?? '';
  }

  /** All of them, as a JSON list. */
  list(): string {
    return `[${this.#quoted.join(',')}]`;
  }
}
