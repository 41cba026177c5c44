import { goid } from '../../domain/ids.ts';
import type { ChildServer } from '../child-server.ts';
import { newFolder, removeFolder, startAevum } from '../child-server.ts';
import { closeAll, enterAll } from '../entry.ts';
import type { MobileWorld } from '../mobile-world.ts';
import { makeMobileWorld } from '../mobile-world.ts';
import type { Options } from '../options.ts';
import { cpuSeconds } from '../process-figures.ts';

const mobiles = 10_000;
const rooms = 100_000;
const nobodysHome = { way: [], there: '', back: '' };

/** What a large world costs in which nothing happens: a hundred thousand rooms, ten thousand mobiles with reactions. */
export async function mobilesAtRest(options: Options): Promise<void> {
  console.log('\nmobiles: processor time of a server at rest, in hundredths of a core');
  await rest('100,000 rooms, nobody there', { rooms, mobiles: 0, players: 0 }, options);
  await rest('and 10,000 mobiles with reactions', { rooms, mobiles, players: 0 }, options);
  await rest('and a player in the square', { rooms, mobiles, players: 1 }, options);
  const crowded = goid('village/lane');
  await rest('all 10,000 in the next room', { rooms: 10, mobiles, crowded, players: 1 }, options);
}

interface Rest extends MobileWorld {
  readonly players: number;
}

async function rest(title: string, { players, ...world }: Rest, { seconds, node }: Options): Promise<void> {
  const folder = newFolder();
  await makeMobileWorld(folder, world);
  const server = await startAevum({ folder, node });
  const clients = await enterAll(server.port, players, () => nobodysHome);
  await pause(settleSeconds);
  console.log(`  ${title}: ${(await load(server, seconds)).toFixed(2)} %`);
  await closeAll(clients);
  await server.stop();
  removeFolder(folder);
}

/** So long a server has to come to rest. */
const settleSeconds = 3;

async function load({ pid }: ChildServer, seconds: number): Promise<number> {
  const [before, begin] = [cpuSeconds(pid), performance.now()];
  await pause(seconds);
  return (100 * (cpuSeconds(pid) - before)) / ((performance.now() - begin) / 1000);
}

function pause(seconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, seconds * 1000));
}
