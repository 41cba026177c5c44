import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import { hasTier } from './object.ts';
import type { WorldView } from './world-view.ts';
import { around, everythingIn } from './world-view.ts';

/** Which of their senses tell somebody what happens around them. */
export interface Perception {
  readonly sees: boolean;
  readonly hears: boolean;
}

const everything: Perception = { sees: true, hears: true };
const onlySounds: Perception = { sees: false, hears: true };
const nothing: Perception = { sees: false, hears: false };

/**
 * What somebody perceives of the room they are in; in the dark builders see, or they could not build there. Whoever asks for
 * many in one room tells whether it is dark.
 */
export function perceptionOf(
  world: WorldView,
  being: GameObject,
  dark = being.container !== null && isDark(world, being.container),
): Perception {
  const { impaired, posture } = being.traits;
  if (posture?.state === 'sleeping') return nothing;
  const inTheDark = dark && !hasTier(being, 'builder');
  if (!impaired) return inTheDark ? onlySounds : everything;
  return { sees: !impaired.blind && !inTheDark, hears: !impaired.deaf };
}

/** Whether a room is dark, and nothing that lies there or that somebody carries gives light. */
export function isDark(world: WorldView, room: Goid): boolean {
  const own = world.get(room)?.traits.terrain?.dark;
  const dark = own ?? around(world, room, 'area')?.traits.terrain?.dark ?? false;
  return dark && !hasLight(world, room);
}

function hasLight(world: WorldView, room: Goid): boolean {
  const holders = [room, ...world.contents(room, 'player'), ...world.contents(room, 'mobile')];
  return holders.some(holder =>
    everythingIn(world, holder, ['item', 'container']).some(it => it.traits.light?.lit),
  );
}
