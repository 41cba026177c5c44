import { accept, command, refuse } from './command.ts';
import { leafOf, openableOf } from './doors.ts';
import type { Draft } from './draft.ts';
import { event } from './event.ts';
import { id } from './fields.ts';
import type { Goid } from './ids.ts';
import { hasTier } from './object.ts';
import { isAtHand } from './reach.ts';
import type { Openable } from './traits/openable.ts';
import type { WorldView } from './world-view.ts';

/** `thing` is what was opened; `leaf` the object that bears its state, another only where a door has two sides. */
const deed = { thing: id, leaf: id, by: id };

export const Opened = event('Opened', deed, {
  stream: 'leaf',
  evolve: (draft, e) => change(draft, e.leaf, it => ({ ...it, open: true })),
});

/** Opens a door, a chest, whatever opens. */
export const OpenThing = command('OpenThing', { thing: id, by: id }, (world, c) => {
  if (!isAtHand(world, c.thing, c.by)) return refuse('out-of-reach');
  const leaf = leafOf(world, c.thing);
  const now = openableOf(world, c.thing);
  if (leaf === undefined || !now) return refuse('never-opens');
  if (now.open) return refuse('already-open');
  if (now.lock?.locked) return refuse('locked');
  return accept(Opened({ ...c, leaf }));
});

export const Closed = event('Closed', deed, {
  stream: 'leaf',
  evolve: (draft, e) => change(draft, e.leaf, it => ({ ...it, open: false })),
});

export const CloseThing = command('CloseThing', { thing: id, by: id }, (world, c) => {
  if (!isAtHand(world, c.thing, c.by)) return refuse('out-of-reach');
  const leaf = leafOf(world, c.thing);
  const now = openableOf(world, c.thing);
  if (leaf === undefined || !now) return refuse('never-closes');
  if (!now.open) return refuse('already-closed');
  return accept(Closed({ ...c, leaf }));
});

export const Locked = event('Locked', deed, {
  stream: 'leaf',
  evolve: (draft, e) => change(draft, e.leaf, it => turned(it, true)),
});

/** Turns the key; what is open then falls shut for good when it is closed. */
export const LockThing = command('LockThing', { thing: id, by: id }, (world, c) => {
  if (!isAtHand(world, c.thing, c.by)) return refuse('out-of-reach');
  const leaf = leafOf(world, c.thing);
  const lock = openableOf(world, c.thing)?.lock;
  if (leaf === undefined || !lock) return refuse('no-lock');
  if (lock.locked) return refuse('already-locked');
  if (!hasKey(world, c.by, lock.keys)) return refuse('no-key');
  return accept(Locked({ ...c, leaf }));
});

export const Unlocked = event('Unlocked', deed, {
  stream: 'leaf',
  evolve: (draft, e) => change(draft, e.leaf, it => turned(it, false)),
});

export const UnlockThing = command('UnlockThing', { thing: id, by: id }, (world, c) => {
  if (!isAtHand(world, c.thing, c.by)) return refuse('out-of-reach');
  const leaf = leafOf(world, c.thing);
  const lock = openableOf(world, c.thing)?.lock;
  if (leaf === undefined || !lock) return refuse('no-lock');
  if (!lock.locked) return refuse('not-locked');
  if (!hasKey(world, c.by, lock.keys)) return refuse('no-key');
  return accept(Unlocked({ ...c, leaf }));
});

/** Whether somebody carries one of some keys; builders need none. */
function hasKey(world: WorldView, who: Goid, keys: readonly Goid[]): boolean {
  const being = world.get(who);
  if (being && hasTier(being, 'builder')) return true;
  return keys.some(key => world.get(key)?.container === who);
}

function change(draft: Draft, leaf: Goid, to: (now: Openable) => Openable): void {
  const now = draft.get(leaf).traits.openable;
  if (now) draft.set(leaf, 'openable', to(now));
}

function turned(now: Openable, locked: boolean): Openable {
  return { ...now, lock: { locked, keys: now.lock?.keys ?? [] } };
}
