import type { Goid } from '../../domain/ids.ts';
import { everythingIn } from '../../domain/world-view.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Budget } from './answer.ts';
import type { Stage } from './stage.ts';

/** Those who follow somebody go after them, if there is a way. */
export function goAfter(stage: Stage, { name, actor, room }: Occurrence, budget: Budget): void {
  if (name !== 'leave') return;
  const { world } = stage;
  const followers = [...world.reactors(room)].filter(it => world.get(it)?.traits.follows?.leader === actor);
  if (followers.length === 0) return;
  const way = wayTo(stage, room, world.get(actor)?.container ?? null);
  if (way !== undefined) for (const follower of followers) stage.act(follower, `go ${way}`, budget);
}

function wayTo({ world }: Stage, room: Goid, place: Goid | null): string | undefined {
  const exit = everythingIn(world, room, ['exit']).find(it => it.traits.exit?.to === place);
  return exit?.traits.exit?.direction;
}
