/** How much one text may hold. */
export interface BufferLimits {
  readonly lines: number;
  /** Letters of all lines together. */
  readonly letters: number;
}

/** Why a line cannot be put where it was to go. */
export type BufferRefusal = 'full' | 'too-long' | 'no-such-line';

/** The lines of a text that is being written, and where the next one goes. */
export class Buffer {
  readonly #limits: BufferLimits;
  readonly #lines: string[];
  #at: number;

  constructor(limits: BufferLimits, start: readonly string[] = []) {
    this.#limits = limits;
    this.#lines = start.slice(0, limits.lines);
    this.#at = this.#lines.length;
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** The number that the next line gets, from 1 on. */
  get next(): number {
    return this.#at + 1;
  }

  /** Puts a line where the writer is, and goes on behind it. */
  insert(line: string): BufferRefusal | undefined {
    if (this.#lines.length >= this.#limits.lines) return 'full';
    if (this.#letters() + line.length > this.#limits.letters) return 'too-long';
    this.#lines.splice(this.#at, 0, line);
    this.#at += 1;
    return undefined;
  }

  /** Puts a line in the place of another. */
  replace(number: number, line: string): BufferRefusal | undefined {
    const old = this.#lines[number - 1];
    if (old === undefined) return 'no-such-line';
    if (this.#letters() - old.length + line.length > this.#limits.letters) return 'too-long';
    this.#lines[number - 1] = line;
    return undefined;
  }

  delete(number: number): BufferRefusal | undefined {
    if (this.#lines[number - 1] === undefined) return 'no-such-line';
    this.#lines.splice(number - 1, 1);
    if (this.#at >= number) this.#at -= 1;
    return undefined;
  }

  /** The next line goes before the line of this number; one beyond the last is the end. */
  goTo(number: number): BufferRefusal | undefined {
    if (number < 1 || number > this.#lines.length + 1) return 'no-such-line';
    this.#at = number - 1;
    return undefined;
  }

  clear(): void {
    this.#lines.length = 0;
    this.#at = 0;
  }

  #letters(): number {
    return this.#lines.reduce((sum, line) => sum + line.length + 1, 0);
  }
}
