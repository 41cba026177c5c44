import type { Goid } from '../../domain/ids.ts';
import type { GameObject, Kind } from '../../domain/object.ts';
import { fullName } from '../../domain/object.ts';
import { onceFor } from '../../domain/once-for.ts';
import type { WorldView } from '../../domain/world-view.ts';
import { everythingIn } from '../../domain/world-view.ts';
import type { Json } from './gmcp-message.ts';
import { numberOf } from './number-of.ts';

/** The most things that a list tells of. */
const mostItems = 500;

/** The things of some kinds in a place, those that are seen, by key, as `Char.Items` tells them. */
export function itemsIn(
  world: WorldView,
  place: Goid,
  kinds: readonly Kind[],
  isSeen: (thing: GameObject) => boolean = () => true,
): Map<string, Json> {
  const things = everythingIn(world, place, kinds).filter(it => it.visible && isSeen(it));
  return new Map(things.slice(0, mostItems).map(it => [it.goid, entryOf(it)]));
}

const entryOf = onceFor((thing: GameObject): Json => {
  return { id: numberOf(thing), name: fullName(thing), attrib: attributesOf(thing) };
});

/** The letters of the package: `w` worn, `W` wearable, `l` and `L` wielded left and right, `g` a weapon, `c` holds things, `t` can be taken, `m` lives. */
function attributesOf({ kind, movable, traits }: GameObject): string {
  const holds = kind !== 'mobile' && traits.holds !== undefined;
  return `${wornOf(traits)}${holds ? 'c' : ''}${movable ? 't' : ''}${kind === 'mobile' ? 'm' : ''}`;
}

function wornOf({ equipped, wearable, weapon }: GameObject['traits']): string {
  if (equipped?.as === 'worn') return 'w';
  if (equipped?.as === 'wielded') return { left: 'l', right: 'L', both: 'lL' }[equipped.in];
  return `${wearable ? 'W' : ''}${weapon ? 'g' : ''}`;
}
