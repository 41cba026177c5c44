import type { Settings } from '../config/read-config.ts';
import { Assembly } from './main/assembly.ts';
import { plansForNewWorld } from './main/game.ts';
import type { RunningServer } from './main/running-server.ts';
import { closeAll } from './main/running-server.ts';
import { startLines } from './main/start-lines.ts';

/**
 * Opens the world and its doors, and prints where they are.
 * @throws an error with words for the operator: nothing has been written then, and nothing is open.
 */
export async function startServer(settings: Settings): Promise<RunningServer> {
  const started = performance.now();
  const assembly = new Assembly(settings);
  try {
    const plans = await plansForNewWorld(assembly.settings);
    await assembly.texts.readAll();
    await assembly.openDoors();
    await assembly.openWorld(plans);
    const server = assembly.run();
    const seconds = (performance.now() - started) / 1000;
    for (const line of startLines(settings.config, { ...server, seconds })) console.log(line);
    return server;
  } catch (error) {
    await closeAll(assembly.closings);
    throw error;
  }
}
