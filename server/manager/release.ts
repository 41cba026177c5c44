import type { Goid } from '../../domain/ids.ts';
import type { Batch, News, Output } from './batch.ts';
import { later } from './batch.ts';
import type { Outlet } from './outlet.ts';

/** Lets lines go when they may be told, and never before an earlier line to the same reader. */
export class Release {
  readonly #outlet: Outlet;
  readonly #fault: (error: unknown, output: Output) => void;
  readonly #heldFor = new Map<Goid, Batch>();

  /** `fault` is told where a line cannot be told; the others are. */
  constructor(outlet: Outlet, fault: (error: unknown, output: Output) => void) {
    this.#outlet = outlet;
    this.#fault = fault;
  }

  /** Tells an output now, or holds it until the batch is durable that it or an earlier line to one of its readers waits for. */
  offer(output: Output, saw: Batch | undefined): void {
    const batch = later(saw, this.#heldBack(output));
    if (!batch) return this.#tell(output);
    this.hold(output, batch);
  }

  /** Keeps an output until its batch is durable. */
  hold(output: Output, batch: Batch): void {
    batch.held.push(output);
    this.#heldFor.set(output.actor, batch);
    for (const { to } of output.deliveries) for (const reader of to) this.#heldFor.set(reader, batch);
  }

  /** Tells all that a batch held back, and empties it: what saw this batch would else keep all of that alive, and so on backwards. */
  batch(batch: Batch): void {
    this.forget(batch);
    for (const output of batch.held.splice(0)) this.#tell(output);
    this.inform(batch.news.splice(0));
  }

  /** Tells clients what they keep in view. */
  inform(news: readonly News[]): void {
    for (const { to, message } of news) this.#outlet.inform(to, message);
  }

  /** Nobody waits for a batch any more. */
  forget(batch: Batch): void {
    for (const [reader, waitsFor] of this.#heldFor) if (waitsFor === batch) this.#heldFor.delete(reader);
  }

  #heldBack(output: Output): Batch | undefined {
    if (this.#heldFor.size === 0) return undefined;
    let latest = this.#heldFor.get(output.actor);
    for (const { to } of output.deliveries)
      for (const reader of to) latest = later(latest, this.#heldFor.get(reader));
    return latest;
  }

  #tell(output: Output): void {
    try {
      for (const { to, message } of output.deliveries) this.#outlet.show(to, message);
      for (const effect of output.effects) this.#outlet.carryOut(effect);
      this.#outlet.prompt(output.actor);
    } catch (error) {
      this.#fault(error, output);
    }
    output.settle();
  }
}
