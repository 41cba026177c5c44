import { attackersOf, fightingOf } from '../../domain/fights.ts';
import type { GameObject } from '../../domain/object.ts';
import { verbosityOf } from '../../domain/settings.ts';
import { livingOf, vitalsAt } from '../../domain/vitals.ts';
import { healthWords } from '../living/conditions.ts';
import { seenBy } from '../text/perspective.ts';
import { message } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

/** When the blows of one moment have landed, both read how they stand. */
export function tellRound(tx: Transaction, one: GameObject, other: GameObject): void {
  const pair = [one, other].map(it => tx.world.get(it.goid) ?? it);
  const pending = pair.flatMap(it => attackersOf(tx.world, it)).map(it => fightingOf(it).blow);
  if (pending.some(blow => blow && blow.landsAt <= tx.now && pair.some(it => it.goid === blow.target)))
    return;
  for (const [me, foe] of [pair, pair.toReversed()]) {
    if (!me || !foe || me.kind !== 'player') continue;
    const words = verbosityOf(me) === 'full' ? countedHealth : healthWords;
    const [mine, theirs] = [words(me, tx.now), words(foe, tx.now)];
    const line = seenBy(me.goid, `You are ${mine}; {the foe} is ${theirs}.`, { actor: me, foe });
    tx.show(me.goid, message([line]));
  }
}

/** `a bit bruised (92 of 100)` */
function countedHealth(being: GameObject, now: number): string {
  const living = livingOf(being);
  const { health, maxHealth } = living ? vitalsAt(living, now) : { health: 0, maxHealth: 0 };
  return `${healthWords(being, now)} (${health} of ${maxHealth})`;
}
