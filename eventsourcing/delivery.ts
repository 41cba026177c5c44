import { Latecomers } from './latecomers.ts';
import type { OutboxParts } from './outbox.ts';
import { Outbox } from './outbox.ts';
import type { Journal } from './settle.ts';
import { SpentKeys } from './spent-keys.ts';

/** What brings batches into the ledger. */
export interface Delivery {
  readonly spent: SpentKeys;
  readonly latecomers: Latecomers;
  readonly outbox: Outbox;
}

type Parts = Omit<OutboxParts, 'spent' | 'latecomers'> & {
  readonly newId: () => string;
  readonly now: () => number;
};

/** The delivery of what a journal says. */
export function deliveryOf({ undone, outbox }: Journal, parts: Parts): Delivery {
  const spent = new SpentKeys();
  const latecomers = new Latecomers({ ...parts, spent }, undone);
  return { spent, latecomers, outbox: new Outbox({ ...parts, spent, latecomers }, outbox) };
}
