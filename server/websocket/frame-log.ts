/** The frames that a client may not have read yet, as JSON; what is too much to be kept is forgotten from the front. */
export class FrameLog {
  readonly #mostBytes: number;
  readonly #frames: string[] = [];
  #bytes = 0;
  /** The number of the first frame that is kept. */
  #first = 1;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** The number of the frame that was added last; 0 before the first one. */
  get last(): number {
    return this.#first + this.#frames.length - 1;
  }

  add(frame: string): void {
    this.#frames.push(frame);
    this.#bytes += frame.length;
    while (this.#bytes > this.#mostBytes && this.#frames.length > 1) this.#forget();
  }

  /** Everything up to this number has been read. */
  read(number: number): void {
    while (this.#frames.length > 0 && this.#first <= number) this.#forget();
  }

  /** The frames after this number, as far as they are kept, and the number of the first of them. */
  after(number: number): { readonly first: number; readonly frames: readonly string[] } {
    const skipped = Math.min(Math.max(0, number + 1 - this.#first), this.#frames.length);
    return { first: this.#first + skipped, frames: this.#frames.slice(skipped) };
  }

  #forget(): void {
    this.#bytes -= this.#frames.shift()?.length ?? 0;
    this.#first += 1;
  }
}
