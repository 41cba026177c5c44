import { randomUUID } from 'node:crypto';
import { diceFrom } from '../../actions/dice.ts';
import { actions } from '../../actions/index.ts';
import { dueDeeds } from '../../actions/reflexes/due.ts';
import { ConfigError } from '../../config/config-error.ts';
import type { Config } from '../../config/schema.ts';
import type { AreaPlan } from '../../domain/area-plan.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import { LedgerUnavailableError } from '../../eventsourcing/ledger-errors.ts';
import { readAreas } from '../../storage/areas.ts';
import type { EventSource } from '../manager/event-source.ts';
import type { Watcher } from '../manager/watcher.ts';
import { Manager } from '../manager.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { alarm } from './alarm.ts';
import type { LiveSettings } from './live-settings.ts';
import type { LiveTexts } from './live-texts.ts';
import type { Stores } from './primary.ts';
import { hasWorld, loadWorld } from './primary.ts';
import { openTexts, sweepTexts } from './world-texts.ts';

interface Parts {
  readonly stores: Stores;
  /** Has settled already what a crash left open in the stores. */
  readonly eventSource: EventSource;
  readonly settings: LiveSettings;
  readonly texts: LiveTexts;
  readonly sessions: Sessions;
  readonly watcher: Watcher;
}

/** The plans for a new world; none where there is a world already, which its files never change. */
export async function plansForNewWorld(settings: LiveSettings): Promise<readonly AreaPlan[]> {
  return (await hasWorld(settings.config.storage)) ? [] : plans(settings);
}

/**
 * Makes the world ready for players: an empty one is founded, and from a living one those go who were cut off. What is
 * planned comes into either.
 */
export async function makeReady(
  manager: Manager,
  settings: LiveSettings,
  planned: readonly AreaPlan[],
): Promise<void> {
  await enterModeOrLook(manager, settings.config);
  const lives = manager.objects > 0;
  if (lives) await manager.sweep();
  if (planned.length > 0) await manager.found(planned);
  else if (!lives) await manager.found(await plans(settings));
  checkRefuge(manager, settings);
  manager.startClock();
}

/**
 * Goes over to the mode of a configuration; where the ledger does not answer and people may look meanwhile, when it does.
 * @throws why that cannot be
 */
export async function enterModeOrLook(manager: Manager, { eventSourcing }: Config): Promise<void> {
  const { mode, whenAway } = eventSourcing;
  try {
    await manager.enterMode(mode);
  } catch (error) {
    const mayLook =
      whenAway === 'look_only' && manager.objects > 0 && error instanceof LedgerUnavailableError;
    if (!mayLook) throw error;
    manager.lookOnlyUntil(mode);
  }
}

/** Whoever has no place to go to would find none; better now than at the first who comes. */
function checkRefuge(manager: Manager, { config }: LiveSettings): void {
  const { start } = config.world;
  if (manager.world.get(goid(start))?.kind !== 'room')
    throw new ConfigError([`world.start is "${start}"; allowed: the id of a room of the world`]);
}

function plans({ config }: LiveSettings): Promise<readonly AreaPlan[]> {
  return readAreas({ folder: config.world.areas, start: goid(config.world.start) });
}

/** How the Manager tells the time of this machine. */
const clocks = { now: () => Date.now(), ticks: () => performance.now(), alarm };

/** The Manager over the stored world. */
export async function managerOver({
  stores,
  eventSource,
  settings,
  texts,
  sessions,
  watcher,
}: Parts): Promise<Manager> {
  const world = await loadWorld(stores.objects);
  await sweepTexts(stores.texts, world, Date.now());
  return new Manager({
    world,
    eventSource,
    actions,
    watcher,
    outlet: sessions,
    ...clocks,
    deeds: dueDeeds,
    nights: settings.config.world.nights === 'on',
    newId: randomUUID,
    acknowledge: () => settings.config.storage.acknowledge,
    services: {
      newGoid: () => goid(randomUUID()),
      dice: diceFrom(Math.random),
      refuge: goid(settings.config.world.start),
      settings,
      reactions: texts.reactions,
      prototypes: texts.prototypes,
      help: texts.help,
      connections: () => sessions.connections(),
      watches: sessions.memory.watches,
      lastTeller: (who: Goid) => sessions.memory.lastTeller(who),
      cameFrom: (who: Goid) => sessions.memory.cameFrom(who),
      isAway: (who: Goid) => sessions.memory.isAway(who),
      entries: actions,
      texts: openTexts(stores.texts, error => sessions.fault(error)),
      channelHistory: channel => sessions.channelHistory(channel),
    },
  });
}
