import type { LedgerScan } from '../../storage/ledgers/file/scan.ts';

/** Where a bar is drawn, if that is a terminal. */
export interface ScanScreen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const barLetters = 30;
const millisecondsBetween = 100;

/** Draws a bar for a ledger that is read through, over itself; nothing where nobody sees it. */
export class ScanProgress {
  readonly #scan: Pick<LedgerScan, 'read' | 'bytes'>;
  readonly #screen: ScanScreen;
  readonly #ticks: () => number;
  #drawn: number | undefined;

  /** `ticks` are milliseconds of a clock that never goes back. */
  constructor(
    scan: Pick<LedgerScan, 'read' | 'bytes'>,
    screen: ScanScreen = process.stderr,
    ticks: () => number = () => performance.now(),
  ) {
    this.#scan = scan;
    this.#screen = screen;
    this.#ticks = ticks;
  }

  /** After so many frames. */
  draw(frames: number): void {
    const now = this.#ticks();
    if (!this.#screen.isTTY || now - (this.#drawn ?? Number.NEGATIVE_INFINITY) < millisecondsBetween) return;
    this.#drawn = now;
    const part = Math.min(1, this.#scan.read / Math.max(1, this.#scan.bytes));
    const bar = '#'.repeat(Math.round(part * barLetters)).padEnd(barLetters, '.');
    this.#screen.write(`\r[${bar}] ${Math.floor(part * 100)} %, ${frames} frames `);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#drawn !== undefined) this.#screen.write('\r\u001b[K');
    this.#drawn = undefined;
  }
}
