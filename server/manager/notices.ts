import type { Message } from '../../actions/text/message.ts';
import { message, span } from '../../actions/text/spans.ts';
import type { Batch, Output } from './batch.ts';
import type { Outlet } from './outlet.ts';
import { heldBy } from './pipeline.ts';

const slow = important('The ledger is slow to answer; it is not certain yet that what you did has happened.');
const halted = important(
  'Nothing can be changed just now, since the ledger does not answer. Please try again in a while.',
);
const undone = important('The world could not keep what you did, so it did not happen.');

/** What players read when the world cannot be kept as it should. */
export class Notices {
  readonly #outlet: Outlet;

  constructor(outlet: Outlet) {
    this.#outlet = outlet;
  }

  /** Those who wait for some batches have waited long. */
  slow(batches: readonly Batch[]): void {
    const actors = new Set(batches.flatMap(batch => batch.held.map(output => output.actor)));
    this.#outlet.show([...actors], slow);
  }

  /** An action is refused, since nothing may be changed now. */
  halted({ actor, settle }: Output): void {
    this.#outlet.show([actor], halted);
    this.#outlet.prompt(actor);
    settle(new Error('nothing can be changed while the ledger does not answer'));
  }

  /** Batches were undone; the newest comes first. Nobody reads a line of them, and each actor reads one sentence. */
  undone(batches: readonly Batch[], cause: Error): void {
    const held = heldBy(batches);
    const actors = [...batches.flatMap(batch => batch.deeds), ...held].map(({ actor }) => actor);
    this.#outlet.show([...new Set(actors)], undone);
    for (const { actor, settle } of held) {
      this.#outlet.prompt(actor);
      settle(cause);
    }
  }
}

function important(words: string): Message {
  return message([[span(words, 'important')]]);
}
