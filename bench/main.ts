import { readOptions } from './options.ts';
import { crowd } from './parts/crowd.ts';
import { growth } from './parts/growth.ts';
import { idle } from './parts/idle.ts';
import { latency } from './parts/latency.ts';
import { mobilesAtRest } from './parts/mobiles.ts';
import { modes } from './parts/modes.ts';
import { play, starter } from './parts/play.ts';
import { start } from './parts/start.ts';

const parts = { play, starter, modes, latency, crowd, idle, start, growth, mobiles: mobilesAtRest } as const;
const options = readOptions(process.argv.slice(2));

const unknown = options.parts.find(name => !(name in parts));
if (unknown !== undefined)
  throw new Error(`there is no part "${unknown}"; there are ${Object.keys(parts).join(', ')}`);
for (const [name, run] of Object.entries(parts))
  if (options.parts.length === 0 || options.parts.includes(name)) await run(options);
