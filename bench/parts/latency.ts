import { playing } from '../bots.ts';
import { startBare } from '../child-server.ts';
import type { Client } from '../client.ts';
import { printRawSync } from '../fdatasync.ts';
import { onceASecond } from '../load.ts';
import type { Options } from '../options.ts';
import { ownHome, startInOwnWorld } from '../own-world.ts';
import { inTurn } from '../side-by-side.ts';
import { fill, fillBare } from '../stage.ts';
import { printComparison } from '../table.ts';

const count = 1000;

/** A thousand players who type a line a second each: how long they wait, beside the bare server and the disk alone. */
export async function latency(options: Options): Promise<void> {
  const cast = { count, home: ownHome, bots: (clients: readonly Client[]) => playing(clients, ownHome) };
  const aevum = await fill(await startInOwnWorld({ node: options.node }), cast);
  const bare = await fillBare(await startBare(), cast, true);
  const title = `latency: ${count} connections, a line a second each`;
  await printRawSync('before');
  const rounds = await inTurn([aevum, bare], options, onceASecond);
  printComparison({ title, names: ['aevum', 'bare'], rounds, load: 'paced' });
  await printRawSync('after');
  await Promise.all([aevum.clear(), bare.clear()]);
}
