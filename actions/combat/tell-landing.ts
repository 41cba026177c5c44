import { abilities } from '../../domain/abilities.ts';
import type { BlowLanded } from '../../domain/blows.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Verbosity } from '../../domain/settings.ts';
import { verbosities, verbosityOf } from '../../domain/settings.ts';
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

/** Everyone sees how a blow ended, in as many words as they want; the two whom it concerns read what it did. */
export function tellLanding(
  tx: Transaction,
  landed: Landed,
  { target, weapon }: { readonly target: GameObject; readonly weapon: Refs[string] },
): void {
  const where = span(landed.place);
  const refs = { target, weapon, where, guard: weaponRef(tx, target.goid) };
  const blind = landed.end === 'into-the-air' ? undefined : 'You hear a blow.';
  const felt = landed.end === 'hit' ? 'Something hits you!' : 'Something rushes past you.';
  const act = { ...(blind && { blind }), felt };
  for (const verbosity of verbosities)
    for (const counts of [false, true]) {
      const full = textOf(landed, verbosity) + (counts ? effectOf(landed) : '');
      const among = (it: Goid) =>
        verbosityOf(tx.world.get(it)) === verbosity &&
        (verbosity === 'full' || it === tx.actor.goid || it === target.goid) === counts;
      tx.act({ ...act, full }, refs, { among });
    }
}

function textOf({ end, ability }: Landed, verbosity: Verbosity): string {
  if (end !== 'hit') return ends[end];
  return verbosity === 'brief' ? '{actor} [hit] {target}.' : blowTexts[ability].hit;
}

/** ` (9 points of health)` */
function effectOf({ end, ability, amount }: Landed): string {
  if (end !== 'hit') return '';
  return ` (${amount} ${amount === 1 ? 'point' : 'points'} of ${abilities[ability].pool})`;
}
