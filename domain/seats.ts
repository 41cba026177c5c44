import type { Draft } from './draft.ts';
import type { Goid } from './ids.ts';
import { whereStands } from './reach.ts';
import type { WorldView } from './world-view.ts';

/** The thing in the room on which somebody sits or lies. */
export function seatUnder(world: WorldView, who: Goid): Goid | undefined {
  const being = world.get(who);
  const posture = being?.traits.posture;
  if (!posture || posture.state === 'standing' || posture.on === undefined) return undefined;
  return world.get(posture.on)?.container === being?.container ? posture.on : undefined;
}

/** Whether somebody sits or lies on one thing. */
export function isOnSeat(world: WorldView, who: Goid, seat: Goid): boolean {
  return seatUnder(world, who) === seat;
}

/** Those who sit and lie on a thing: asked of the room, never kept a second time. */
export function occupants(world: WorldView, seat: Goid): Goid[] {
  const place = world.get(seat)?.container ?? null;
  if (place === null || !world.get(seat)?.traits.seat) return [];
  return (['player', 'mobile'] as const).flatMap(kind =>
    world.contents(place, kind).filter(who => isOnSeat(world, who, seat)),
  );
}

/** Why somebody cannot sit or lie on a thing; `null` where they can. */
export function whyNoSeat(
  world: WorldView,
  seat: Goid,
  who: Goid,
): 'out-of-reach' | 'no-seat' | 'taken' | null {
  const thing = world.get(seat);
  if (!thing || thing.container !== whereStands(world, who)) return 'out-of-reach';
  if (!thing.traits.seat) return 'no-seat';
  const others = occupants(world, seat).filter(it => it !== who);
  return others.length >= thing.traits.seat.places ? 'taken' : null;
}

/** Whoever is taken away from where they sat sits on nothing any more. */
export function leaveSeat(draft: Draft, who: Goid): void {
  const posture = draft.get(who).traits.posture;
  if (posture && posture.state !== 'standing' && posture.on !== undefined)
    draft.set(who, 'posture', { state: posture.state });
}
