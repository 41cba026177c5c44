import type { Grip } from '../../domain/body.ts';
import type { RefusalOf } from '../../domain/command.ts';
import { gripsOf, WieldItem } from '../../domain/equipment.ts';
import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import { notCarried } from '../items/each.ts';
import type { Transaction } from '../transaction.ts';
import { spareThings } from '../words/spare.ts';
import { handWords } from './hand-words.ts';

const words: Record<RefusalOf<typeof WieldItem>, string> = {
  'not-carried': 'You are not carrying that.',
  'no-weapon': 'You cannot wield that.',
  'wielded-already': 'You are wielding that already.',
  'takes-both-hands': 'You need both hands for that.',
  'both-hands-held': 'You are holding a weapon with both hands already.',
  'hand-held': 'You are wielding something in that hand already.',
};

const hands: Readonly<Record<string, Grip>> = { left: 'left', right: 'right', dual: 'both', both: 'both' };

/** Take a weapon in hand: `wield sword`, `wield dagger left`, `wield staff dual`. */
export const wield = action({
  verbs: ['wield'],
  usage: 'wield <weapon> [left | right | dual]',
  help: 'Takes a weapon that you carry into your hand: the right one where you name none and it is free, or both with "dual". With a weapon in each hand you can strike with either.',
  topic: 'things',
  parse({ words: asked }) {
    const named = asked
      .join(' ')
      .replace(/ (?:in|with) (?=\S)/gi, ' ')
      .replace(/ (?:my|the|your) (?=\S+ hands?$)/i, ' ')
      .replace(/ hands?$/i, '')
      .split(' ');
    const hand = named.length > 1 ? hands[(named.at(-1) ?? '').toLowerCase()] : undefined;
    const what = (hand ? named.slice(0, -1) : asked).join(' ');
    return what === '' ? undefined : { what, hand };
  },
  run(tx, { what, hand }) {
    const [weapon] = spareThings(tx, what);
    if (!weapon) return tx.tell(notCarried(what));
    const held = hand ?? freeHand(tx, weapon);
    const wielded = tx.do(WieldItem({ item: weapon.goid, by: tx.actor.goid, hand: held }));
    if (!wielded.ok) return tx.tell(words[wielded.refusal]);
    const full = `{actor} [wield] {weapon} ${handWords(held)}.`;
    tx.act({ full, blind: 'You hear a weapon being drawn.' }, { weapon });
  },
});

/** The hand that takes a weapon where none was named: both for those that need it, the right one before the left. */
function freeHand(tx: Transaction, { traits }: GameObject): Grip {
  if (traits.weapon?.hands === 2) return 'both';
  return gripsOf(tx.world, tx.actor.goid).includes('right') ? 'left' : 'right';
}
