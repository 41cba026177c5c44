import type { Place } from '../../domain/body.ts';
import { layers } from '../../domain/body.ts';
import { wieldedBy, wornBy } from '../../domain/equipment.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Line, Span } from '../text/message.ts';
import { seenBy } from '../text/perspective.ts';
import { listed, nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { handWords } from './hand-words.ts';

/** What the actor knows of their own clothes and weapons: all of it, and where. */
export function ownAttire(tx: Transaction): Line[] {
  const worn = inOrder(wornBy(tx.world, tx.actor.goid));
  const clothes = worn.map(it => [nameOf(it), span(` on your ${placesOf(it)}`)]);
  return [...lineOf('You are wearing ', clothes), ...weaponLines(tx, tx.actor)];
}

/** What the actor sees of somebody's clothes and weapons: the outermost on each part of the body. */
export function visibleAttire(tx: Transaction, whom: GameObject): Line[] {
  if (whom.goid === tx.actor.goid) return ownAttire(tx);
  const seen = inOrder(visibleOf(wornBy(tx.world, whom.goid)));
  const clothes = listed(seen.map(nameOf));
  const line = seenBy(tx.actor.goid, '{whom} [wear] {clothes}.', { whom, clothes });
  return [...(seen.length === 0 ? [] : [line]), ...weaponLines(tx, whom)];
}

function weaponLines(tx: Transaction, whom: GameObject): Line[] {
  return wieldedBy(tx.world, whom.goid).flatMap(weapon => {
    const { equipped } = weapon.traits;
    if (equipped?.as !== 'wielded') return [];
    const line = `{whom} [wield] {weapon} ${handWords(equipped.in, 'whom')}.`;
    return [seenBy(tx.actor.goid, line, { actor: whom, whom, weapon })];
  });
}

/** What nothing hides: on one of its places it lies over all else, or only an accessory lies over it. */
function visibleOf(worn: readonly GameObject[]): GameObject[] {
  return worn.filter(it => placesWith(it).some(place => !isHidden(it, place, worn)));
}

function isHidden(thing: GameObject, place: Place, worn: readonly GameObject[]): boolean {
  return worn.some(it => {
    const layer = layerOf(it);
    return layer > 0 && layer < layerOf(thing) && placesWith(it).includes(place);
  });
}

/** From the outermost layer to the skin. */
function inOrder(worn: readonly GameObject[]): GameObject[] {
  return worn.toSorted((one, other) => layerOf(one) - layerOf(other));
}

function layerOf({ traits: { wearable } }: GameObject): number {
  return wearable ? layers.indexOf(wearable.layer) : 0;
}

function placesWith({ traits: { equipped } }: GameObject): readonly Place[] {
  return equipped?.as === 'worn' ? equipped.at : [];
}

/** `torso`; `feet` for both of them. */
function placesOf(thing: GameObject): string {
  const at = placesWith(thing);
  return at.length === 1 && at[0] ? at[0] : (thing.traits.wearable?.on ?? 'body');
}

function lineOf(start: string, parts: readonly (readonly Span[])[]): Line[] {
  if (parts.length === 0) return [];
  const spans = parts.flatMap((it, at) => {
    if (at === 0) return it;
    return [span(at === parts.length - 1 ? ' and ' : ', '), ...it];
  });
  return [[span(start), ...spans, span('.')]];
}
