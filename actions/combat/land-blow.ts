import { abilities } from '../../domain/abilities.ts';
import type { BlowLanded } from '../../domain/blows.ts';
import { LandBlow } from '../../domain/blows.ts';
import type { GameEvent } from '../../domain/event.ts';
import { fightingOf } from '../../domain/fights.ts';
import type { GameObject } from '../../domain/object.ts';
import { blowDice, skillFor } from '../../domain/odds.ts';
import { SetTimer } from '../../domain/timers.ts';
import type { Blow } from '../../domain/traits/fighting.ts';
import type { Transaction } from '../transaction.ts';
import { weaponOf } from './begin-blow.ts';
import { hitBack } from './hit-back.ts';
import { practise } from './practise.ts';
import { tellDeath } from './tell-death.ts';
import { tellLanding } from './tell-landing.ts';
import { tellRound } from './tell-round.ts';

type Landed = Parameters<typeof BlowLanded>[0];

/** A blow of the actor's lands: it hits, or misses, or has been warded off. */
export function landBlow(tx: Transaction): void {
  const { actor, dice, now } = tx;
  const { blow } = fightingOf(actor);
  if (!blow) return;
  const target = tx.world.get(blow.target);
  const weapon = weaponOf(tx, actor.goid);
  const { ward } = target ? fightingOf(target) : { ward: null };
  const done = tx.do(
    LandBlow({
      who: actor.goid,
      at: now,
      hit: dice.roll(blowDice.hit),
      spread: dice.roll(blowDice.spread),
      where: dice.roll(blowDice.place),
      corpse: tx.services.newGoid(),
    }),
  );
  const landed = done.ok ? landedIn(done.events) : undefined;
  if (!done.ok || !landed || !target) return;
  tellLanding(tx, landed, { target, weapon });
  if (landed.end === 'into-the-air') return;
  learn(tx, { landed, blow, target });
  if (landed.amount > 0) tx.occur({ name: 'damage', target: target.goid });
  if (done.events.some(it => it.type === 'Died')) return tellDeath(tx, target);
  if (landed.end === 'fled' && ward?.exit)
    tx.do(SetTimer({ goid: target.goid, key: 'flee', at: now, deed: 'flee', facts: { exit: ward.exit } }));
  tellRound(tx, actor, target);
  if (landed.end === 'fled') return;
  hitBack(tx, target, actor);
  hitBack(tx, actor, target);
}

function landedIn(events: readonly GameEvent[]): Landed | undefined {
  return events.find(it => it.type === 'BlowLanded')?.data as Landed | undefined;
}

interface Lesson {
  readonly landed: Landed;
  readonly blow: Blow;
  readonly target: GameObject;
}

/** Both learn from it: the one who struck, and the one who did something against it. */
function learn(tx: Transaction, { landed, blow, target }: Lesson): void {
  const weapon = blow.weapon === null ? undefined : tx.world.get(blow.weapon)?.traits.weapon;
  const skill = skillFor(abilities[landed.ability], weapon);
  practise(tx, tx.actor, { skill, succeeded: landed.end === 'hit' });
  const { ward } = fightingOf(target);
  if (ward?.against === tx.actor.goid) practise(tx, target, { skill: ward.by, succeeded: ward.works });
}
