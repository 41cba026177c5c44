import { playing } from '../bots.ts';
import type { AevumWishes } from '../child-server.ts';
import { startAevum, startBare } from '../child-server.ts';
import type { Client } from '../client.ts';
import { homeOf, starterHomes } from '../homes.ts';
import { closedLoop } from '../load.ts';
import type { Options } from '../options.ts';
import { inTurn } from '../side-by-side.ts';
import { fill, fillBare } from '../stage.ts';
import { printComparison } from '../table.ts';

/** Look, say, walk and inventory as fast as they are answered, beside the bare server; once more without waiting for the disk. */
export async function play(options: Options): Promise<void> {
  for (const count of options.connections) await playWith(count, options, 'durable');
  await playWith(50, options, 'at_once');
}

type Acknowledge = 'durable' | 'at_once';

async function playWith(count: number, options: Options, acknowledge: Acknowledge): Promise<void> {
  const settings: AevumWishes['settings'] = { AEVUM_STORAGE_ACKNOWLEDGE: acknowledge };
  const home = homeOf(await starterHomes());
  const cast = { count, home, bots: (clients: readonly Client[]) => playing(clients, home) };
  const aevum = await fill(await startAevum({ settings, node: options.node }), cast);
  const bare = await fillBare(await startBare(), cast, true);
  const rounds = await inTurn([aevum, bare], options, closedLoop);
  const title = `play: ${count} connections, closed loop, acknowledge ${acknowledge}`;
  printComparison({ title, names: ['aevum', 'bare'], rounds, load: 'closed-loop' });
  await Promise.all([aevum.clear(), bare.clear()]);
}
