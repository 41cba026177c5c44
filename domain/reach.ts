import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import { isLiving } from './object.ts';
import type { WorldView } from './world-view.ts';

/** Where somebody is; `null` for those who are not in the world, and for all that does not live. */
export function whereStands(world: WorldView, who: Goid): Goid | null {
  const being = world.get(who);
  return being && isLiving(being) ? being.container : null;
}

/** Whether somebody in the world carries a thing or stands beside it. */
export function isAtHand(world: WorldView, thing: Goid, who: Goid): boolean {
  const room = whereStands(world, who);
  const place = world.get(thing)?.container;
  return room !== null && (place === who || place === room);
}

/** Whether it can be carried and laid down, if nothing holds it fast. */
export function isThing(object: GameObject): boolean {
  return object.kind === 'item' || object.kind === 'container';
}

/** Whether a holder has no room for one thing more. */
export function isFull(world: WorldView, holder: Goid): boolean {
  const holds = world.get(holder)?.traits.holds;
  return !holds || (holds.capacity !== null && world.count(holder) >= holds.capacity);
}
