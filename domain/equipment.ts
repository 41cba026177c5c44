import type { Grip, Place } from './body.ts';
import { ways } from './body.ts';
import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { grip, id, places, text } from './fields.ts';
import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import type { Wearable } from './traits/wearable.ts';
import type { WorldView } from './world-view.ts';
import { everythingIn } from './world-view.ts';

export const ItemWorn = event(
  'ItemWorn',
  { item: id, by: id, at: places },
  { stream: 'item', evolve: (draft, e) => draft.set(e.item, 'equipped', { as: 'worn', at: e.at }) },
);

/** Puts something on that one carries: where the words say or, where they are empty, on the first place that is free. */
export const WearItem = command('WearItem', { item: id, by: id, on: text }, (world, c) => {
  const item = world.get(c.item);
  if (item?.container !== c.by) return refuse('not-carried');
  if (item.traits.equipped) return refuse('worn-already');
  const { wearable } = item.traits;
  if (!wearable) return item.traits.weapon ? refuse('to-be-wielded') : refuse('not-wearable');
  const possible = waysOn(wearable, c.on);
  if (possible.length === 0) return refuse('does-not-fit');
  const at = possible.find(way => isFree(world, c.by, { wearable, way }));
  return at ? accept(ItemWorn({ item: c.item, by: c.by, at })) : refuse('place-taken');
});

export const ItemRemoved = event(
  'ItemRemoved',
  { item: id, by: id },
  { stream: 'item', evolve: (draft, e) => draft.unset(e.item, 'equipped') },
);

/** Takes off what one wears; it is carried then. */
export const RemoveItem = command('RemoveItem', { item: id, by: id }, (world, c) => {
  const item = world.get(c.item);
  const equipped = item?.container === c.by ? item.traits.equipped : undefined;
  if (!equipped) return refuse('not-worn');
  if (equipped.as === 'wielded') return refuse('wielded');
  return accept(ItemRemoved(c));
});

export const ItemWielded = event(
  'ItemWielded',
  { item: id, by: id, hand: grip },
  { stream: 'item', evolve: (draft, e) => draft.set(e.item, 'equipped', { as: 'wielded', in: e.hand }) },
);

/** Takes a weapon that one carries into a hand, or into both. */
export const WieldItem = command('WieldItem', { item: id, by: id, hand: grip }, (world, c) => {
  const item = world.get(c.item);
  if (item?.container !== c.by) return refuse('not-carried');
  if (!item.traits.weapon) return refuse('no-weapon');
  if (item.traits.equipped) return refuse('wielded-already');
  if (item.traits.weapon.hands === 2 && c.hand !== 'both') return refuse('takes-both-hands');
  const held = gripsOf(world, c.by);
  if (held.includes('both')) return refuse('both-hands-held');
  if (c.hand === 'both' ? held.length > 0 : held.includes(c.hand)) return refuse('hand-held');
  return accept(ItemWielded(c));
});

export const ItemUnwielded = event(
  'ItemUnwielded',
  { item: id, by: id },
  { stream: 'item', evolve: (draft, e) => draft.unset(e.item, 'equipped') },
);

/** Lowers a weapon; it is carried then. */
export const UnwieldItem = command('UnwieldItem', { item: id, by: id }, (world, c) => {
  const item = world.get(c.item);
  if (item?.container !== c.by || item.traits.equipped?.as !== 'wielded') return refuse('not-wielded');
  return accept(ItemUnwielded(c));
});

/** What somebody wears, in the order in which it was put into their inventory. */
export function wornBy(world: WorldView, who: Goid): GameObject[] {
  return everythingIn(world, who, ['container', 'item']).filter(it => it.traits.equipped?.as === 'worn');
}

/** What somebody wields. */
export function wieldedBy(world: WorldView, who: Goid): GameObject[] {
  return everythingIn(world, who, ['container', 'item']).filter(it => it.traits.equipped?.as === 'wielded');
}

/** Which hands hold a weapon. */
export function gripsOf(world: WorldView, who: Goid): Grip[] {
  return wieldedBy(world, who).flatMap(({ traits: { equipped } }) =>
    equipped?.as === 'wielded' ? [equipped.in] : [],
  );
}

/** The ways in which a thing can be put on that some words allow; all of them, where the words are empty. */
function waysOn({ on }: Wearable, words: string): readonly (readonly Place[])[] {
  const own: readonly (readonly Place[])[] = ways[on];
  const asked = words.toLowerCase().replaceAll('_', ' ').trim();
  if (asked === '' || asked === on) return own;
  return own.filter(way => way.length === 1 && way[0] === asked);
}

function isFree(
  world: WorldView,
  who: Goid,
  { wearable, way }: { wearable: Wearable; way: readonly Place[] },
): boolean {
  return !wornBy(world, who).some(({ traits }) => {
    const taken = traits.equipped?.as === 'worn' ? traits.equipped.at : [];
    return traits.wearable?.layer === wearable.layer && taken.some(place => way.includes(place));
  });
}
