import { randomUUID } from 'node:crypto';
import { actions } from '../../actions/index.ts';
import { ConfigError } from '../../config/config-error.ts';
import type { AreaPlan } from '../../domain/area-plan.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import { readAreas } from '../../storage/areas.ts';
import type { Watcher } from '../manager/watcher.ts';
import { Manager } from '../manager.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { LiveSettings } from './live-settings.ts';
import type { Stores } from './primary.ts';
import { hasWorld, loadWorld } from './primary.ts';

interface Parts {
  readonly stores: Stores;
  readonly settings: LiveSettings;
  readonly sessions: Sessions;
  readonly watcher: Watcher;
}

/** The plans for a new world; none where there is a world already, which its files never change. */
export async function plansForNewWorld(settings: LiveSettings): Promise<readonly AreaPlan[]> {
  return (await hasWorld(settings.config.storage)) ? [] : plans(settings);
}

/** The Manager over the stored world; an empty one is founded, and from a living one those go who were cut off. */
export async function openGame(parts: Parts, newWorld: readonly AreaPlan[]): Promise<Manager> {
  const manager = await managerOver(parts);
  if (manager.objects > 0) await manager.sweep();
  else await manager.found(newWorld.length > 0 ? newWorld : await plans(parts.settings));
  checkRefuge(manager, parts.settings);
  return manager;
}

/** Whoever has no place to go to would find none; better now than at the first who comes. */
function checkRefuge(manager: Manager, { config }: LiveSettings): void {
  const { start } = config.world;
  if (!manager.isRoom(goid(start)))
    throw new ConfigError([`world.start is "${start}"; allowed: the id of a room of the world`]);
}

function plans({ config }: LiveSettings): Promise<readonly AreaPlan[]> {
  return readAreas({ folder: config.world.areas, start: goid(config.world.start) });
}

async function managerOver({ stores, settings, sessions, watcher }: Parts): Promise<Manager> {
  return new Manager({
    world: await loadWorld(stores.objects),
    store: stores.objects,
    actions,
    watcher,
    outlet: sessions,
    now: () => Date.now(),
    ticks: () => performance.now(),
    newId: randomUUID,
    acknowledge: () => settings.config.storage.acknowledge,
    services: {
      newGoid: () => goid(randomUUID()),
      refuge: goid(settings.config.world.start),
      settings,
      lastTeller: (who: Goid) => sessions.lastTeller(who),
      entries: actions,
    },
  });
}
