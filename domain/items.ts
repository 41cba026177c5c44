import { accept, command, refuse } from './command.ts';
import { isShut } from './doors.ts';
import { event } from './event.ts';
import { id } from './fields.ts';
import { isLiving } from './object.ts';
import { isAtHand, isFull, isThing, whereStands } from './reach.ts';
import { occupants } from './seats.ts';
import { isInside } from './world-view.ts';

export const ItemTaken = event(
  'ItemTaken',
  { item: id, by: id, from: id },
  { stream: 'item', evolve: (draft, e) => draft.move(e.item, e.by) },
);

/** Picks a thing up from the ground where one stands. */
export const TakeItem = command('TakeItem', { item: id, by: id }, (world, c) => {
  const item = world.get(c.item);
  const room = whereStands(world, c.by);
  if (!item || !isThing(item) || room === null || item.container !== room) return refuse('out-of-reach');
  if (!item.movable) return refuse('fixed');
  if (occupants(world, c.item).length > 0) return refuse('sat-on');
  if (isFull(world, c.by)) return refuse('hands-full');
  return accept(ItemTaken({ item: c.item, by: c.by, from: room }));
});

export const ItemTakenOut = event(
  'ItemTakenOut',
  { item: id, by: id, from: id },
  { stream: 'item', evolve: (draft, e) => draft.move(e.item, e.by) },
);

/** Takes a thing out of a container that is at hand. */
export const TakeItemOut = command('TakeItemOut', { item: id, by: id, from: id }, (world, c) => {
  const item = world.get(c.item);
  if (!isAtHand(world, c.from, c.by) || world.get(c.from)?.kind !== 'container')
    return refuse('container-out-of-reach');
  if (isShut(world, c.from)) return refuse('closed');
  if (!item || !isThing(item) || item.container !== c.from) return refuse('not-inside');
  if (!item.movable) return refuse('fixed');
  if (isFull(world, c.by) && !isInside(world, c.from, c.by)) return refuse('hands-full');
  return accept(ItemTakenOut(c));
});

export const ItemDropped = event(
  'ItemDropped',
  { item: id, by: id, to: id },
  { stream: 'item', evolve: (draft, e) => draft.move(e.item, e.to) },
);

/** Lays a carried thing on the ground where one stands. */
export const DropItem = command('DropItem', { item: id, by: id }, (world, c) => {
  const room = whereStands(world, c.by);
  if (world.get(c.item)?.container !== c.by) return refuse('not-carried');
  const use = world.get(c.item)?.traits.equipped?.as;
  if (use === 'worn') return refuse('worn');
  if (use === 'wielded') return refuse('wielded');
  if (room === null) return refuse('nowhere');
  return accept(ItemDropped({ item: c.item, by: c.by, to: room }));
});

export const ItemGiven = event(
  'ItemGiven',
  { item: id, by: id, to: id },
  { stream: 'item', evolve: (draft, e) => draft.move(e.item, e.to) },
);

/** Hands a carried thing to somebody in the same room. */
export const GiveItem = command('GiveItem', { item: id, by: id, to: id }, (world, c) => {
  const receiver = world.get(c.to);
  const room = whereStands(world, c.by);
  if (world.get(c.item)?.container !== c.by) return refuse('not-carried');
  const use = world.get(c.item)?.traits.equipped?.as;
  if (use === 'worn') return refuse('worn');
  if (use === 'wielded') return refuse('wielded');
  if (c.to === c.by) return refuse('to-oneself');
  if (!receiver || room === null || receiver.container !== room) return refuse('not-here');
  if (!isLiving(receiver)) return refuse('lifeless');
  if (isFull(world, c.to)) return refuse('hands-full');
  return accept(ItemGiven(c));
});

export const ItemPutIn = event(
  'ItemPutIn',
  { item: id, by: id, into: id },
  { stream: 'item', evolve: (draft, e) => draft.move(e.item, e.into) },
);

/** Puts a carried thing into a container that is at hand. */
export const PutItemIn = command('PutItemIn', { item: id, by: id, into: id }, (world, c) => {
  const container = world.get(c.into);
  if (world.get(c.item)?.container !== c.by) return refuse('not-carried');
  const use = world.get(c.item)?.traits.equipped?.as;
  if (use === 'worn') return refuse('worn');
  if (use === 'wielded') return refuse('wielded');
  if (!container || !isAtHand(world, c.into, c.by)) return refuse('out-of-reach');
  if (container.kind !== 'container') return refuse('no-container');
  if (c.item === c.into) return refuse('inside-itself');
  if (isShut(world, c.into)) return refuse('closed');
  if (isFull(world, c.into)) return refuse('full');
  return accept(ItemPutIn(c));
});
