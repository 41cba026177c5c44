import type { Pool } from './abilities.ts';
import type { Draft } from './draft.ts';
import type { GameEvent } from './event.ts';
import { event } from './event.ts';
import { harm, id, maybeId, pool, wholeNumber } from './fields.ts';
import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import { GameObjectContainerUpdated, GameObjectCreated, GameObjectDeleted, heldBy } from './objects.ts';
import { plainThing } from './rooms.ts';
import { expireDeed, TimerCleared, TimerSet, timerOf } from './timers.ts';
import type { Living } from './traits/living.ts';
import { lifeAt, livingOf } from './vitals.ts';
import type { WorldView } from './world-view.ts';

/** The timer of a blow that has been begun. */
export const blowKey = 'blow';

/** A corpse is there for so long. */
export const corpseSeconds = 600;
/** A player comes back so soon. */
export const revivalSeconds = 5;
/** A mobile of which nothing else is said comes back after so long. */
export const respawnSeconds = 900;

export const DamageDealt = event(
  'DamageDealt',
  { who: id, by: maybeId, pool, amount: wholeNumber, harm, at: wholeNumber },
  {
    stream: 'who',
    evolve: (draft, { who, pool, amount, at }) =>
      changeLife(draft, { who, at }, living => ({ ...living, [pool]: Math.max(0, living[pool] - amount) })),
  },
);

export const Died = event(
  'Died',
  { who: id, by: maybeId, room: id, at: wholeNumber },
  {
    stream: 'who',
    evolve: (draft, { who, at }) => {
      const { visible, kind } = draft.get(who);
      changeLife(draft, { who, at }, living => ({ ...living, health: 0, life: { state: 'dead', visible } }));
      draft.unset(who, 'fighting');
      draft.change(who, { visible: false });
      if (kind === 'mobile') draft.move(who, null);
    },
  },
);

/** Something that hurts. */
export interface Hurt {
  readonly who: Goid;
  readonly by: Goid | null;
  readonly pool: Pool;
  readonly amount: number;
  readonly harm: Parameters<typeof DamageDealt>[0]['harm'];
  readonly at: number;
  /** The id of the corpse, if there has to be one. */
  readonly corpse: Goid;
}

/** What happens to somebody who is hurt, up to their death. */
export function hurting(world: WorldView, { corpse, ...hurt }: Hurt): GameEvent[] {
  const victim = world.get(hurt.who);
  const living = victim && livingOf(victim);
  if (!victim || !living) return [];
  const dealt = DamageDealt(hurt);
  const left = lifeAt(living, hurt.at)[hurt.pool] - hurt.amount;
  if (hurt.pool !== 'health' || left > 0 || victim.container === null) return [dealt];
  return [dealt, ...dying(world, victim, { by: hurt.by, at: hurt.at, corpse })];
}

interface Death {
  readonly by: Goid | null;
  readonly at: number;
  readonly corpse: Goid;
}

/** A corpse lies there with what the dead had; what a player wears stays on. They come back at their time. */
function dying(world: WorldView, victim: GameObject, { by, at, corpse }: Death): GameEvent[] {
  const [who, room] = [victim.goid, victim.container];
  if (room === null) return [];
  const left = [...heldBy(world, who)].filter(it => victim.kind === 'mobile' || !isWorn(world, it));
  return [
    corpseOf(victim, corpse, room),
    TimerSet({ goid: corpse, key: expireDeed, at: at + corpseSeconds * 1000, deed: expireDeed, facts: {} }),
    ...left.map(goid => GameObjectContainerUpdated({ goid, container: corpse })),
    ...strikingNoMore(world, who),
    Died({ who, by, room, at }),
    ...returning(victim, room, at),
  ];
}

/** A blow that somebody has begun does not land any more. */
export function strikingNoMore(world: WorldView, who: Goid): GameEvent[] {
  return timerOf(world, who, blowKey) ? [TimerCleared({ goid: who, key: blowKey })] : [];
}

function isWorn(world: WorldView, item: Goid): boolean {
  return world.get(item)?.traits.equipped?.as === 'worn';
}

function corpseOf(victim: GameObject, goid: Goid, container: Goid): GameEvent {
  const whose = victim.article === '' ? victim.name : `${victim.article} ${victim.name}`;
  return GameObjectCreated({
    ...plainThing,
    goid,
    kind: 'container',
    name: `corpse of ${whose}`,
    article: 'the',
    generic: 'corpse',
    altNames: [`${victim.name} corpse`, 'body'],
    shortDesc: 'lies here',
    longDesc: 'There is no life left in it.',
    container,
    traits: { holds: { capacity: null }, expires: corpseSeconds },
  });
}

function returning({ goid, kind, traits }: GameObject, room: Goid, at: number): GameEvent[] {
  if (kind === 'player')
    return [TimerSet({ goid, key: 'revive', at: at + revivalSeconds * 1000, deed: 'revive', facts: {} })];
  const { room: home, seconds } = traits.respawns ?? { room, seconds: respawnSeconds };
  if (seconds === null) return [GameObjectDeleted({ goid })];
  return [
    TimerSet({ goid, key: 'respawn', at: at + seconds * 1000, deed: 'respawn', facts: { room: home } }),
  ];
}

/** Lets somebody's numbers become those of a moment, and changes them then. */
export function changeLife(
  draft: Draft,
  { who, at }: { readonly who: Goid; readonly at: number },
  change: (living: Living) => Living,
): void {
  const living = livingOf(draft.get(who));
  if (living) draft.set(who, 'living', change({ ...lifeAt(living, at), since: at }));
}
