import type { Entry } from './entry.ts';
import { span } from './text/spans.ts';
import type { Transaction } from './transaction.ts';
import { command } from './words/command.ts';

/** What is closed to guests, by the first of its verbs: what is written down, what all hear, and what belongs to an account. */
const closed: ReadonlySet<string> = new Set([
  ...['mail', 'write_post', 'delete_post', 'write', 'chat', 'shout'],
  ...['bug', 'idea', 'typo', 'issue'],
  ...['setdesc', 'setpassword', 'deleteme', 'delete'],
]);

/** Whether an action is closed to whoever does it, since they are a guest. */
export function isClosedToGuest({ actor }: Transaction, { verbs: [verb] }: Entry): boolean {
  return actor.traits.guest === true && closed.has(verb);
}

/** What a guest reads who wants more than guests may. */
export function tellGuest(tx: Transaction): void {
  tx.tell([
    span('Guests cannot do that. Type '),
    command('register'),
    span(' to become a character of your own; all that you have stays yours.'),
  ]);
}
