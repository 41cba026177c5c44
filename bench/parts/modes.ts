import { playing } from '../bots.ts';
import type { Client } from '../client.ts';
import { closedLoop } from '../load.ts';
import type { Options } from '../options.ts';
import { ownHome, startInOwnWorld } from '../own-world.ts';
import { inTurn } from '../side-by-side.ts';
import type { Stage } from '../stage.ts';
import { fill } from '../stage.ts';
import { printComparison } from '../table.ts';

const count = 200;
const others = ['secondary', 'dual_primary'] as const;

/** The same play with a ledger and without one: what each mode of event sourcing costs. */
export async function modes(options: Options): Promise<void> {
  for (const mode of others) {
    const withLedger = await playedIn(mode, options);
    const without = await playedIn('off', options);
    const rounds = await inTurn([withLedger, without], options, closedLoop);
    const title = `modes: ${count} connections, durable, closed loop`;
    printComparison({ title, names: [mode, 'off'], rounds, load: 'closed-loop' });
    await Promise.all([withLedger.clear(), without.clear()]);
  }
}

async function playedIn(mode: string, { node }: Options): Promise<Stage> {
  const server = await startInOwnWorld({ node, settings: { AEVUM_EVENTSOURCING_MODE: mode } });
  return fill(server, {
    count,
    home: ownHome,
    bots: (clients: readonly Client[]) => playing(clients, ownHome),
  });
}
