import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { harm, id, maybeId, pool, wholeNumber } from './fields.ts';
import { changeLife, hurting, strikingNoMore } from './life.ts';
import { isLiving } from './object.ts';
import { lifeAt, livingOf } from './vitals.ts';

/** Hurts somebody, perhaps to death. */
export const DealDamage = command(
  'DealDamage',
  { who: id, by: maybeId, pool, amount: wholeNumber, harm, at: wholeNumber, corpse: id },
  (world, c) => {
    const victim = world.get(c.who);
    if (!victim || !isLiving(victim) || victim.container === null) return refuse('not-here');
    if (livingOf(victim)?.life.state === 'dead') return refuse('dead');
    if (c.amount < 1) return refuse('harmless');
    if (world.get(c.corpse)) return refuse('exists');
    return accept(...hurting(world, c));
  },
);

export const LifeResumed = event(
  'LifeResumed',
  { who: id, at: wholeNumber },
  {
    stream: 'who',
    evolve: (draft, { who, at }) => {
      const living = livingOf(draft.get(who));
      if (living) draft.set(who, 'living', { ...living, since: at });
    },
  },
);

/** Time passes for somebody again who was out of the world. */
export const ResumeLife = command('ResumeLife', { who: id, at: wholeNumber }, (world, c) => {
  const being = world.get(c.who);
  if (!being || !isLiving(being)) return refuse('lifeless');
  return accept(LifeResumed(c));
});

export const LifePaused = event(
  'LifePaused',
  { who: id, at: wholeNumber },
  {
    stream: 'who',
    evolve: (draft, { who, at }) => {
      const living = livingOf(draft.get(who));
      if (living) draft.set(who, 'living', { ...lifeAt(living, at), since: null });
      draft.unset(who, 'fighting');
    },
  },
);

/** Somebody goes out of the world: they stay as they are until they come back, and fight no more. */
export const PauseLife = command('PauseLife', { who: id, at: wholeNumber }, (world, c) => {
  const being = world.get(c.who);
  if (!being || !isLiving(being)) return refuse('lifeless');
  return accept(LifePaused(c), ...strikingNoMore(world, c.who));
});

export const Revived = event(
  'Revived',
  { who: id, room: id, at: wholeNumber },
  {
    stream: 'who',
    evolve: (draft, { who, room, at }) => {
      const { life } = livingOf(draft.get(who)) ?? { life: { state: 'alive' } as const };
      if (life.state === 'dead') draft.change(who, { visible: life.visible });
      changeLife(draft, { who, at }, living => ({
        ...living,
        health: living.maxHealth,
        stamina: living.maxStamina,
        fortitude: living.maxFortitude,
        life: { state: 'alive' },
      }));
      draft.move(who, room);
    },
  },
);

/** Brings somebody back who has died, whole and unhurt. */
export const Revive = command('Revive', { who: id, room: id, at: wholeNumber }, (world, c) => {
  const being = world.get(c.who);
  if (!being || livingOf(being)?.life.state !== 'dead') return refuse('not-dead');
  if (world.get(c.room)?.kind !== 'room') return refuse('no-such-room');
  if (being.kind === 'player' && being.container === null) return refuse('not-here');
  return accept(Revived(c));
});
