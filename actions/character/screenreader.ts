import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';

/** Have text written for a screen reader. */
export const screenreader = action({
  verbs: ['screenreader'],
  usage: 'screenreader on\nscreenreader off',
  help: 'Writes for a screen reader: short sentences in the order that matters, nothing drawn, no prompt after each line. It is kept for your next visits.',
  topic: 'yourself',
  wholeWord: true,
  parse: ({ rest }) => {
    const word = rest.toLowerCase();
    return word === 'on' || word === 'off' ? { wanted: word === 'on' } : undefined;
  },
  run: (tx, { wanted }) => chooseScreenReader(tx, wanted),
});

/** Lets everything be written for a screen reader from now on, or not. */
export function chooseScreenReader(tx: Transaction, wanted: boolean): void {
  tx.effect({ do: 'write-for-screen-reader', who: tx.actor.goid, wanted });
  tx.tell(`From now on ${wanted ? 'everything' : 'nothing'} is written for a screen reader.`);
}
