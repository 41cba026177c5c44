import { parseArgs } from 'node:util';
import { playAtRandom } from './modes/play-at-random.ts';

/*
 * npm run torture -- play --seed 1 --commands 100000
 * So many commands of players over a ledger and a store with whims, changes of mode, restarts and power cuts. An error names
 * the seed with which it comes again.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    commands: { type: 'string', default: '100000' },
  },
});
await playAtRandom({ seed: Number(values.seed), commands: Number(values.commands) });
