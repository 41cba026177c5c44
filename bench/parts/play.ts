import { playing } from '../bots.ts';
import type { ChildServer } from '../child-server.ts';
import { startAevum, startBare } from '../child-server.ts';
import type { Client } from '../client.ts';
import type { Home } from '../homes.ts';
import { homeOf, starterHomes } from '../homes.ts';
import { closedLoop } from '../load.ts';
import type { Options } from '../options.ts';
import { ownHome, startInOwnWorld } from '../own-world.ts';
import { inTurn } from '../side-by-side.ts';
import { fill, fillBare } from '../stage.ts';
import { printComparison } from '../table.ts';

/** So many do not crowd a disk that keeps the world: they play once more without waiting for it. */
const few = 50;

/** Look, say, walk and inventory as fast as they are answered, beside the bare server, which answers one reader a line too. */
export async function play(options: Options): Promise<void> {
  for (const count of options.connections) {
    const server = await startInOwnWorld({ node: options.node });
    await besideBare({ title: `play: ${count} connections, durable`, server, count, home: ownHome }, options);
  }
  if (!options.connections.includes(few)) return;
  const settings = { AEVUM_STORAGE_ACKNOWLEDGE: 'at_once' };
  const server = await startInOwnWorld({ settings, node: options.node });
  await besideBare(
    { title: `play: ${few} connections, at_once`, server, count: few, home: ownHome },
    options,
  );
}

/** The same in the starter world, where players meet and hear each other. */
export async function starter(options: Options): Promise<void> {
  const home = homeOf(await starterHomes());
  const server = await startAevum({ node: options.node });
  await besideBare({ title: 'starter: 200 connections, durable', server, count: 200, home }, options);
}

interface Play {
  readonly title: string;
  readonly server: ChildServer;
  readonly count: number;
  readonly home: (index: number) => Home;
}

async function besideBare({ title, server, count, home }: Play, options: Options): Promise<void> {
  const cast = { count, home, bots: (clients: readonly Client[]) => playing(clients, home) };
  const aevum = await fill(server, cast);
  const bare = await fillBare(await startBare(), cast, true);
  const rounds = await inTurn([aevum, bare], options, closedLoop);
  const told = `${title}, closed loop`;
  printComparison({ title: told, names: ['aevum', 'bare'], rounds, load: 'closed-loop' });
  await Promise.all([aevum.clear(), bare.clear()]);
}
