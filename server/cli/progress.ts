/** Where progress is shown: standard error, where that is a terminal. */
export interface ProgressScreen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const barLetters = 30;
const millisecondsBetween = 100;

/** A bar for long work, drawn over itself; nothing where nobody sees it. */
export class Progress {
  readonly #screen: ProgressScreen;
  readonly #ticks: () => number;
  #drawnAt: number | undefined;

  /** `ticks` are milliseconds of a clock that never goes back. */
  constructor(screen: ProgressScreen = process.stderr, ticks: () => number = () => performance.now()) {
    this.#screen = screen;
    this.#ticks = ticks;
  }

  /** How much of all is done, and what else is to be told. */
  show(done: number, all: number, words: string): void {
    const now = this.#ticks();
    if (!this.#screen.isTTY || now - (this.#drawnAt ?? Number.NEGATIVE_INFINITY) < millisecondsBetween)
      return;
    this.#drawnAt = now;
    const part = Math.min(1, done / Math.max(1, all));
    const bar = '#'.repeat(Math.round(part * barLetters)).padEnd(barLetters, '.');
    this.#screen.write(`\r[${bar}] ${Math.floor(part * 100)} %, ${words}\u001b[K`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#drawnAt !== undefined) this.#screen.write('\r\u001b[K');
    this.#drawnAt = undefined;
  }
}
