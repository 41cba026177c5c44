import type { Settings } from '../../config/read-config.ts';
import type { AreaPlan } from '../../domain/area-plan.ts';
import { Assembly } from './assembly.ts';
import { closeAll } from './running-server.ts';

/**
 * Adds areas to the stored world as the server itself would, with no door open; it is kept when this resolves.
 * @throws an error with words for the operator; the world is as it was then
 */
export async function addAreas(settings: Settings, areas: readonly AreaPlan[]): Promise<void> {
  const assembly = new Assembly(settings);
  try {
    await assembly.texts.readAll();
    await assembly.openWorld(areas);
  } finally {
    await closeAll(assembly.closings);
  }
}
