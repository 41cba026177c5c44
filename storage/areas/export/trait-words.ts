import { harms } from '../../../domain/arms.ts';
import type { Light } from '../../../domain/traits/light.ts';
import type { Liquid } from '../../../domain/traits/liquid.ts';
import type { Openable } from '../../../domain/traits/openable.ts';
import type { Portal } from '../../../domain/traits/portal.ts';
import type { Traits } from '../../../domain/traits.ts';
import { shortId, words } from './words.ts';

/** What a file says of the traits of a thing or a mobile, besides what only one of them has. */
export function traitWords(area: string, traits: Traits): object {
  const { openable, seat, writing, light, liquid, portal, verbs, board, expires } = traits;
  return {
    wearable: traits.wearable,
    weapon: traits.weapon && { ...traits.weapon, defense: traits.weapon.defense || undefined },
    food: traits.food && { ...traits.food, health: traits.food.health || undefined },
    ...(openable && { openable: openness(openable), keys: keyWords(area, openable) }),
    seats: seat?.places,
    read: writing?.text,
    writable: writing?.room || undefined,
    light: light && lightWord(light),
    liquid: liquid && liquidWords(liquid),
    portal: portal && portalWords(area, portal),
    verbs: verbs?.map(({ verb, told, seen, deeds }) => {
      const does = deeds.map(it => ({ [it.do]: shortId(area, it.what) }));
      return words({ verb, told, seen, does });
    }),
    board: board?.announce,
    expires,
    ...traits.senses,
    reactions: traits.reacts?.scripts,
  };
}

/** One number where it keeps off as much of every harm. */
export function armourWords(armour: Traits['armour']): object | number | undefined {
  if (!armour) return undefined;
  const first = armour[harms[0]];
  return first !== undefined && harms.every(it => armour[it] === first) ? first : armour;
}

/** How a door or a lid is at the start. */
export function openness({ open, lock }: Openable): 'open' | 'closed' | 'locked' {
  if (open) return 'open';
  return lock?.locked ? 'locked' : 'closed';
}

/** The things that turn a lock. */
export function keyWords(area: string, { lock }: Openable): readonly string[] | undefined {
  return lock?.keys.map(it => shortId(area, it));
}

function lightWord({ lit, wick }: Light): 'lit' | 'unlit' | 'always' {
  if (!wick) return 'always';
  return lit ? 'lit' : 'unlit';
}

function liquidWords({ of, draughts, capacity }: Liquid): object {
  const usual = of === '' ? 0 : (capacity ?? 1);
  return words({ of, draughts: draughts === usual ? undefined : draughts, capacity });
}

function portalWords(area: string, { to, way, arrival, departure, passage }: Portal): object {
  const other = way === 'enter' ? undefined : way;
  return words({ to: shortId(area, to), way: other, arrival, departure, passage });
}
