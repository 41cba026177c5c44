import { accept, command, refuse } from './command.ts';
import { deedOf } from './deeds.ts';
import { dehydrate, rehydrate } from './dehydrate.ts';
import type { GameEvent } from './event.ts';
import { event } from './event.ts';
import { id } from './fields.ts';
import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import { GameObjectDeleted, ObjectRestored } from './objects.ts';
import type { Change } from './traits/deed.ts';
import { hindrance } from './undo/hindrance.ts';
import { freeOrder, mended } from './undo/mended.ts';
import type { WorldView } from './world-view.ts';

/** A deed was taken back; the events before this one say how. */
export const DeedUndone = event(
  'DeedUndone',
  { record: id, by: id },
  {
    stream: 'record',
    evolve(draft, { record }) {
      const { deed } = draft.get(record).traits;
      if (deed) draft.set(record, 'deed', { ...deed, undone: true });
    },
  },
);

/** Takes back what one did oneself, where nothing that came later depends on it. */
export const UndoDeed = command('UndoDeed', { record: id, by: id }, (world, c) => {
  const deed = deedOf(world, c.record);
  if (!deed) return refuse('no-such-deed');
  if (deed.by !== c.by) return refuse('not-yours');
  if (deed.undone) return refuse('undone-already');
  if (!deed.changes) return refuse('cannot-be-undone');
  switch (hindrance(world, deed.changes)?.why) {
    case 'changed-since':
      return refuse('changed-since');
    case 'gone-since':
      return refuse('gone-since');
    case 'in-the-way':
      return refuse('in-the-way');
    case 'place-is-gone':
      return refuse('place-is-gone');
    case 'still-needed':
      return refuse('still-needed');
    case undefined:
      return accept(...takenBack(world, deed.changes), DeedUndone(c));
  }
});

/** The newest deed of somebody that changed something and was not taken back yet. */
export function newestDeed(world: WorldView, records: readonly Goid[]): Goid | undefined {
  return records.findLast(record => {
    const deed = deedOf(world, record);
    return deed?.changes && !deed.undone;
  });
}

/** Each object that was touched, before and after; what only looked the same is left out. */
export function changesBetween(
  world: WorldView,
  before: ReadonlyMap<Goid, GameObject | null>,
): readonly Change[] {
  return [...before].flatMap(([goid, old]) => {
    const now = world.get(goid);
    const [was, is] = [old ? dehydrate(old) : null, now ? dehydrate(now) : null];
    return was === is ? [] : [{ goid, was, is }];
  });
}

/** The events that take changes back. */
function takenBack(world: WorldView, changes: readonly Change[]): GameEvent[] {
  const touched = new Set(changes.map(it => it.goid));
  return changes.map(({ goid, was, is }) => {
    if (was === null) return GameObjectDeleted({ goid });
    const [old, now] = [rehydrate(was), world.get(goid)];
    const back = now && is !== null ? mended(now, { was: old, is: rehydrate(is) }) : old;
    return ObjectRestored({ ...back, order: freeOrder(world, back, it => touched.has(it)) });
  });
}
