import type { RefusalOf } from '../../domain/command.ts';
import { UnwieldItem, wieldedBy } from '../../domain/equipment.ts';
import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';
import { nounOf, pickOne } from '../words/wanted.ts';

const words: Record<RefusalOf<typeof UnwieldItem>, string> = {
  'not-wielded': 'You are not wielding that.',
};

/** Lower a weapon: `unwield`, `unwield sword`, `unwield left`. */
export const unwield = action({
  verbs: ['unwield', 'sheathe'],
  usage: 'unwield [<weapon> | left | right | dual]',
  help: 'Lowers a weapon that you wield. You carry it then. Without a word it is the left one, then the right one.',
  topic: 'things',
  parse: ({ rest }) => ({ what: rest }),
  run(tx, { what }) {
    const weapon = meant(tx, what);
    if (!weapon) return tx.tell(whyNot(tx, what));
    const done = tx.do(UnwieldItem({ item: weapon.goid, by: tx.actor.goid }));
    if (!done.ok) return tx.tell(words[done.refusal]);
    tx.act({ full: '{actor} [lower] {weapon}.', blind: 'You hear a weapon being lowered.' }, { weapon });
  },
});

const hands = ['left', 'right', 'both'] as const;

function meant(tx: Transaction, what: string): GameObject | undefined {
  const held = wieldedBy(tx.world, tx.actor.goid);
  const hand = handOf(what);
  if (what !== '' && !hand) return pickOne(held, what);
  for (const it of hand ? [hand] : hands) {
    const found = held.find(({ traits: { equipped } }) => equipped?.as === 'wielded' && equipped.in === it);
    if (found) return found;
  }
  return undefined;
}

function handOf(what: string): (typeof hands)[number] | undefined {
  const word = what.toLowerCase().replace(/ hands?$/, '');
  return word === 'dual' ? 'both' : hands.find(it => it === word);
}

function whyNot(tx: Transaction, what: string): string {
  if (what === '' || wieldedBy(tx.world, tx.actor.goid).length === 0) return 'You are wielding nothing.';
  const hand = handOf(what);
  if (hand === 'both') return 'You are wielding nothing in both hands.';
  return hand
    ? `You are wielding nothing in your ${hand} hand.`
    : `You are not wielding any "${nounOf(what)}".`;
}
