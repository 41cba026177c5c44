import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/*
 * npm run torture -- together --points 1000000 --commands 100000 --seed 1
 * Crashes of the file ledger in one process; beside it random play over stores with whims and then, in each mode, any word of the
 * game. What fails names the seed with which it comes again.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    points: { type: 'string', default: '1000000' },
    lies: { type: 'string', default: '10000' },
    flips: { type: 'string', default: '200000' },
    commands: { type: 'string', default: '100000' },
  },
});
const { seed, points, lies, flips, commands } = values;
const modes = ['off', 'secondary', 'dual_primary'];
const ends = await Promise.all([torture('ledger', { seed, points, lies, flips }), playInTurn()]);
if (ends.flat().some(code => code !== 0)) process.exitCode = 1;

async function playInTurn(): Promise<unknown[]> {
  const codes = [await torture('play', { seed, commands })];
  for (const mode of modes) codes.push(await torture('play', { mode, seed, commands }));
  return codes;
}

async function torture(kind: string, flags: Readonly<Record<string, string>>): Promise<unknown> {
  const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const program = join(import.meta.dirname, 'main.ts');
  const child = spawn(process.execPath, [program, kind, ...words], { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code;
}
