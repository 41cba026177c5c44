import type { ChildServer } from '../child-server.ts';
import { startAevum, startBare } from '../child-server.ts';
import type { Client } from '../client.ts';
import { closeAll, connectAll, enterAll } from '../entry.ts';
import { homeOf, starterHomes } from '../homes.ts';
import type { Options } from '../options.ts';
import { residentBytes } from '../process-figures.ts';

const kibibyte = 1024;

/** Thousands of players who do nothing: what each of them costs in memory, and whether all of them are still there. */
export async function idle({ idle: count, node }: Options): Promise<void> {
  const home = homeOf(await starterHomes());
  console.log(`\nidle: ${count} connections`);
  const aevum = await startAevum({ node });
  await hold(aevum, count, 'at the login', connectAll);
  await aevum.stop();
  const played = await startAevum({ node });
  await hold(played, count, 'in the game', (port, size) => enterAll(port, size, home));
  await played.stop();
  const bare = await startBare();
  await hold(bare, count, 'connected', connectAll);
  await bare.stop();
}

type Fill = (port: number, count: number) => Promise<Client[]>;

async function hold(server: ChildServer, count: number, where: string, fillIt: Fill): Promise<void> {
  const before = residentBytes(server.pid);
  const begin = performance.now();
  const clients = await fillIt(server.port, count);
  const seconds = (performance.now() - begin) / 1000;
  await settled();
  const each = (residentBytes(server.pid) - before) / kibibyte / count;
  console.log(`  ${server.name}, ${where}: ${each.toFixed(1)} KiB each, in after ${seconds.toFixed(1)} s`);
  await closeAll(clients);
}

/** So long the collection of garbage has until memory is read. */
const restMilliseconds = 5000;

function settled(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, restMilliseconds));
}
