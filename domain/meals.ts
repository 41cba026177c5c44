import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { foodWay, id, wholeNumber } from './fields.ts';
import { changeLife } from './life.ts';
import { GameObjectDeleted } from './objects.ts';
import { isAtHand } from './reach.ts';
import { livingOf, mostSatiety, vitalsAt } from './vitals.ts';

/** Who has eaten so much takes nothing more. */
const full = mostSatiety - 5;

export const FoodConsumed = event(
  'FoodConsumed',
  { item: id, by: id, way: foodWay, satiety: wholeNumber, health: wholeNumber, at: wholeNumber },
  {
    stream: 'by',
    evolve: (draft, { by, satiety, health, at }) =>
      changeLife(draft, { who: by, at }, living => ({
        ...living,
        health: Math.min(living.maxHealth, living.health + health),
        satiety: living.satiety === null ? null : Math.min(mostSatiety, living.satiety + satiety),
      })),
  },
);

/** Eats or drinks something that one carries or that stands here; what can be carried is gone then. */
export const ConsumeFood = command(
  'ConsumeFood',
  { item: id, by: id, way: foodWay, at: wholeNumber },
  (world, c) => {
    const item = world.get(c.item);
    const eater = world.get(c.by);
    const living = eater && livingOf(eater);
    if (!item || !living || !isAtHand(world, c.item, c.by)) return refuse('out-of-reach');
    const { food } = item.traits;
    if (food?.by !== c.way) return refuse('not-for-that');
    if (c.way === 'eat' && (vitalsAt(living, c.at).satiety ?? 0) > full) return refuse('full');
    const { satiety, health } = food;
    const consumed = FoodConsumed({ ...c, satiety, health });
    return item.movable ? accept(consumed, GameObjectDeleted({ goid: c.item })) : accept(consumed);
  },
);
