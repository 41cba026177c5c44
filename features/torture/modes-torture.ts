import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../support/faults/seeded.ts';
import { smallDisk } from '../support/small-disk.ts';
import { crash, crashPlans, kill } from './modes/crash-points.ts';
import { playAtRandom } from './modes/play-at-random.ts';
import { Siege } from './modes/siege.ts';

/*
 * npm run torture -- modes --seed 1 --rounds 200 --commands 100000
 * In each mode every step at which a server can be killed, then so many kills in the middle of play; then so many commands of
 * players over a ledger and a store with whims. The last line before an error names the seed with which it comes again.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '200' },
    commands: { type: 'string', default: '100000' },
  },
});
const seed = Number(values.seed);
const modes = ['off', 'secondary', 'dual_primary'];

await Promise.all(modes.map(mode => besiege(mode, Number(values.rounds))));
await playAtRandom({ seed, commands: Number(values.commands) });

async function besiege(mode: string, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aevum-torture-'));
  const disk = mode === 'dual_primary' ? smallDisk(join(folder, 'small-disk'), 64) : undefined;
  const siege = new Siege({ folder, mode, bots: 8, seed, ...(disk && { disk }) });
  const begun = performance.now();
  const choose = seeded(seed);
  try {
    await siege.begin();
    const plans = await crashPlans(siege);
    for (const plan of plans) await crash(siege, plan, choose);
    console.log(
      `${mode}: killed at ${plans.length} steps, ${secondsSince(begun)} s: nothing that was told was lost`,
    );
    for (let round = 1; round <= rounds; round += 1) {
      await kill(siege, choose);
      if (round % 50 === 0)
        console.log(`${mode}: killed ${round} times in the middle of play, ${secondsSince(begun)} s`);
    }
    disk?.close();
    rmSync(folder, { recursive: true });
  } catch (error) {
    console.error(`${mode} failed with --seed ${seed}; what is left is in ${folder}`);
    throw error;
  } finally {
    await siege.close();
    disk?.close();
  }
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}
