import type { Body } from '../frames/read-body.ts';
import { broken } from '../frames/read-body.ts';
import type { RecordedFrame } from '../ledger.ts';
import { UnfinishedGenesisError } from './replay-errors.ts';

/** Sees that each genesis is there whole before anything else happens. */
export class GenesisWatch {
  #open: { readonly began: number; readonly next: number } | null = null;

  /** @throws {LedgerBrokenError} a part is missing @throws {UnfinishedGenesisError} something else comes before the last part */
  begin(frame: RecordedFrame, body: Body): void {
    if (body.kind !== 'genesis') return this.assertWhole(frame.first - 1);
    if (body.part === 0) this.#open = { began: frame.first, next: 0 };
    if (body.part !== this.#open?.next)
      throw broken(
        frame,
        0,
        `part ${body.part} of a genesis comes where part ${this.#open?.next ?? 0} was due`,
      );
  }

  /** Notes that a frame was read to its end. */
  end(body: Body): void {
    if (body.kind !== 'genesis' || !this.#open) return;
    this.#open = body.last ? null : { ...this.#open, next: body.part + 1 };
  }

  /** @throws {UnfinishedGenesisError} */
  assertWhole(position: number): void {
    if (this.#open) throw new UnfinishedGenesisError(this.#open.began, position);
  }
}
