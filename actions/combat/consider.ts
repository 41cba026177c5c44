import { abilities } from '../../domain/abilities.ts';
import { isAlive, weaponFor } from '../../domain/fights.ts';
import type { GameObject } from '../../domain/object.ts';
import { hitChance, protection, skillFor, strengthOf } from '../../domain/odds.ts';
import { levelOf } from '../../domain/skills.ts';
import { livingOf, vitalsAt } from '../../domain/vitals.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { cannot, notHere } from '../words/cannot.ts';
import { anythingHere, someoneHere } from '../words/find.ts';
import { waysOf } from './hit-back.ts';

/** How a fight would probably end, from the most hopeless on; each up to so many times the other's strength. */
const prospects = [
  [0.25, '{whom} would kill you before you had drawn breath.'],
  [0.6, '{whom} [be] stronger than you are.'],
  [1.6, '{whom} and you are well matched.'],
  [4, 'You are stronger than {whom}.'],
  [Number.POSITIVE_INFINITY, '{whom} would have no chance against you.'],
] as const;

/** Think about how a fight would end. */
export const consider = action({
  verbs: ['consider'],
  usage: 'consider <someone>',
  help: 'Tells you how a fight with somebody would probably end, as you both are now.',
  topic: 'fighting',
  parse: ({ rest }) => (rest === '' ? undefined : { whom: rest }),
  run(tx, { whom }) {
    const other = someoneHere(tx, whom) ?? anythingHere(tx, whom);
    if (!other) return tx.tell(notHere(whom));
    if (!isAlive(other)) return tx.tell(cannot(tx, 'fight', other));
    if (other.goid === tx.actor.goid) return tx.tell('You are exactly as strong as yourself.');
    const ratio = blowsTo(tx, other, tx.actor) / blowsTo(tx, tx.actor, other);
    const [, template] = prospects.find(([most]) => ratio <= most) ?? prospects[2];
    tx.tell(seenBy(tx.actor.goid, template, { whom: other }));
  },
});

/** With how many blows one of two would kill the other, on average, in the best way that they have. */
function blowsTo(tx: Transaction, one: GameObject, other: GameObject): number {
  const living = livingOf(other);
  const health = living ? vitalsAt(living, tx.now).health : 1;
  return Math.min(...waysOf(tx, one).map(way => health / harmOf(tx, { one, other, way })));
}

interface Pair {
  readonly one: GameObject;
  readonly other: GameObject;
  readonly way: ReturnType<typeof waysOf>[number];
}

/** What a blow does on average. */
function harmOf(tx: Transaction, { one, other, way }: Pair): number {
  const row = abilities[way];
  const weapon = weaponFor(tx.world, one.goid, way)?.traits.weapon;
  const level = levelOf(one.traits, skillFor(row, weapon));
  const strength = strengthOf(row, weapon?.attack ?? one.traits.natural?.attack ?? 0, level);
  const kept = protection(tx.world, other, { harm: row.harm, place: 'torso' });
  return (Math.max(1, strength - kept) * hitChance(level, other, row)) / 100;
}
