import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import { hasTier } from './object.ts';
import { hasStreetLamps, isUnderSky, skyOf } from './sky.ts';
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

/**
 * Whether it is night in a room under the open sky where no light burns: ways and people are seen there, and what lies
 * about only by those who look for it by its name.
 */
export function isDim(world: WorldView, room: Goid): boolean {
  if (skyOf(world) !== 'night') return false;
  return isUnderSky(world, room) && !hasStreetLamps(world, room) && !hasLight(world, room);
}

/** Whether somebody sees no more of a room than the night shows; builders see by night as by day. */
export function seesDimly(world: WorldView, being: GameObject): boolean {
  return being.container !== null && !hasTier(being, 'builder') && isDim(world, being.container);
}

/** Whether a thing in a room is one of those that lie about, and is lost in the night to who sees dimly. */
export function isLostByNight({ kind, movable }: GameObject): boolean {
  return movable && (kind === 'item' || kind === 'container');
}

function hasLight(world: WorldView, room: Goid): boolean {
  const holders = [room, ...world.contents(room, 'player'), ...world.contents(room, 'mobile')];
  return holders.some(holder =>
    everythingIn(world, holder, ['item', 'container']).some(it => it.traits.light?.lit),
  );
}
