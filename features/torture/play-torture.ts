import { parseArgs } from 'node:util';
import { modeNamed, typeAtRandom } from './modes/crowds.ts';
import { playAtRandom } from './modes/play-at-random.ts';

/*
 * npm run torture -- play --seed 1 --commands 100000
 * So many commands of players over a ledger and a store with whims, changes of mode, restarts and power cuts. An error names
 * the seed with which it comes again.
 * npm run torture -- play --mode off --seed 1 --commands 100000
 * So many commands with any word of the game, in one mode, with nothing but time and the players to trouble the server.
 */
const { values } = parseArgs({
  options: {
    mode: { type: 'string' },
    seed: { type: 'string', default: '1' },
    commands: { type: 'string', default: '100000' },
  },
});
const plan = { seed: Number(values.seed), commands: Number(values.commands) };
if (values.mode === undefined) await playAtRandom(plan);
else await typeAtRandom(modeNamed(values.mode), plan);
