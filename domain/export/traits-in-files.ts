import type { Goid } from '../ids.ts';
import type { GameObject } from '../object.ts';
import { expireDeed } from '../timers.ts';
import type { Traits } from '../traits.ts';
import type { FileIds } from './file-ids.ts';

/** The traits of an object as a file speaks of them: with the ids of the files, and without what comes by itself. */
export function traitsIn({ traits, kind }: GameObject, ids: FileIds): Traits {
  const idOf = (id: Goid): Goid => ids.of(id);
  const { exit: _, timers, posture, holds, ...others } = traits;
  const { openable, doorway, portal, verbs, respawns } = others;
  const left = timers?.filter(it => it.key !== expireDeed || others.expires === undefined) ?? [];
  return {
    ...others,
    ...(openable?.lock && {
      openable: { ...openable, lock: { ...openable.lock, keys: openable.lock.keys.map(idOf) } },
    }),
    ...(doorway && { doorway: { hangsAt: idOf(doorway.hangsAt) } }),
    ...(portal && { portal: { ...portal, to: idOf(portal.to) } }),
    ...(verbs && {
      verbs: verbs.map(it => ({ ...it, deeds: it.deeds.map(deed => ({ ...deed, what: idOf(deed.what) })) })),
    }),
    ...(respawns && { respawns: { ...respawns, room: idOf(respawns.room) } }),
    ...(left.length > 0 && { timers: left }),
    ...(posture && posture.state !== 'standing' && { posture }),
    ...(holds && kind === 'item' && { holds }),
  };
}
