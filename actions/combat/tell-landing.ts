import { abilities } from '../../domain/abilities.ts';
import type { BlowLanded } from '../../domain/blows.ts';
import type { GameObject } from '../../domain/object.ts';
import type { BlowEnd } from '../../domain/traits/fighting.ts';
import type { Refs } from '../text/perspective.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { blowTexts } from './blow-texts.ts';
import { weaponRef } from './weapon-ref.ts';

type Landed = Parameters<typeof BlowLanded>[0];

const ends: Readonly<Record<Exclude<BlowEnd, 'hit'>, string>> = {
  missed: '{actor} [miss] {target}.',
  blocked: "{target} deftly [block] {actor's} blow with {target.their} {guard}.",
  dodged: "{target} [step] aside, and {actor's} blow goes past {target.them}.",
  fled: "{target} [slip] away from {actor's} blow.",
  'into-the-air': "{actor's} blow meets nothing but air.",
};

/** Everyone sees how a blow ended; the two whom it concerns read what it did. */
export function tellLanding(
  tx: Transaction,
  landed: Landed,
  { target, weapon }: { readonly target: GameObject; readonly weapon: Refs[string] },
): void {
  const where = span(landed.place);
  const refs = { target, weapon, where, guard: weaponRef(tx, target.goid) };
  const full = landed.end === 'hit' ? blowTexts[landed.ability].hit : ends[landed.end];
  const blind = landed.end === 'into-the-air' ? undefined : 'You hear a blow.';
  const felt = landed.end === 'hit' ? 'Something hits you!' : 'Something rushes past you.';
  const act = { ...(blind && { blind }), felt };
  const two = [tx.actor.goid, target.goid];
  const others = tx.world.contents(tx.room.goid, 'player').filter(it => !two.includes(it));
  tx.act({ ...act, full }, refs, { except: two });
  tx.act({ ...act, full: full + effectOf(landed) }, refs, { except: others });
}

/** ` (9 points of health)` */
function effectOf({ end, ability, amount }: Landed): string {
  if (end !== 'hit') return '';
  return ` (${amount} ${amount === 1 ? 'point' : 'points'} of ${abilities[ability].pool})`;
}
