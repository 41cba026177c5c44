const mostWords = 400;
const leastLetters = 3;

/** Completes the word at the end of a line from words that were read or typed, the newest first. */
export class Completion {
  readonly #words = new Set<string>();
  #asked:
    | { readonly stem: string; readonly head: string; readonly found: readonly string[]; at: number }
    | undefined;

  /** Learns the words of a text. */
  learn(text: string): void {
    for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)) {
      if (word.length < leastLetters) continue;
      this.#words.delete(word);
      this.#words.add(word);
    }
    while (this.#words.size > mostWords) this.#forgetOldest();
  }

  /** The line with its last word completed; asked again with what it gave, the next word that fits. */
  complete(line: string): string {
    const asked = this.#asked;
    if (asked && asked.found.length > 0 && line === asked.head + asked.found[asked.at]) {
      asked.at = (asked.at + 1) % asked.found.length;
      return asked.head + asked.found[asked.at];
    }
    return this.#begin(line);
  }

  #begin(line: string): string {
    const stem = /[\p{L}\p{N}'-]*$/u.exec(line)?.[0] ?? '';
    const head = line.slice(0, line.length - stem.length);
    const found = stem === '' ? [] : this.#thatBegin(stem);
    this.#asked = { stem, head, found, at: 0 };
    return found[0] === undefined ? line : head + found[0];
  }

  #thatBegin(stem: string): string[] {
    const low = stem.toLowerCase();
    const fits = [...this.#words].filter(
      word => word.toLowerCase().startsWith(low) && word.length > stem.length,
    );
    return [...new Set(fits.reverse().map(word => word.toLowerCase()))];
  }

  #forgetOldest(): void {
    const [oldest] = this.#words;
    if (oldest !== undefined) this.#words.delete(oldest);
  }
}
