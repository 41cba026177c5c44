import { makeBigWorld } from '../big-world.ts';
import { playing } from '../bots.ts';
import { newFolder, removeFolder, startAevum } from '../child-server.ts';
import type { Client } from '../client.ts';
import { homeOf, starterHomes } from '../homes.ts';
import { closedLoop } from '../load.ts';
import type { Options } from '../options.ts';
import { inTurn } from '../side-by-side.ts';
import type { Stage } from '../stage.ts';
import { fill } from '../stage.ts';
import { printComparison } from '../table.ts';

const count = 200;

/** The same play in a world of 100,000 objects and in one of 1,000. */
export async function growth(options: Options): Promise<void> {
  const folders = [newFolder(), newFolder()] as const;
  const large = await world({ folder: folders[0], size: 100_000, name: '100,000' }, options);
  const small = await world({ folder: folders[1], size: 1000, name: '1,000' }, options);
  const rounds = await inTurn([large, small], options, closedLoop);
  const title = `growth: ${count} connections, closed loop, by the number of objects in the world`;
  printComparison({ title, names: ['100,000', '1,000'], rounds, load: 'closed-loop' });
  await Promise.all([large.clear(), small.clear()]);
  for (const folder of folders) removeFolder(folder);
}

interface Sized {
  readonly folder: string;
  readonly size: number;
  readonly name: string;
}

async function world({ folder, size, name }: Sized, { node }: Options): Promise<Stage> {
  await makeBigWorld(folder, size);
  const home = homeOf(await starterHomes());
  const bots = (clients: readonly Client[]) => playing(clients, home);
  return fill(await startAevum({ name, folder, node }), { count, home, bots });
}
