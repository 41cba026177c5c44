// npm run check: types, lint and format, the house's rules, unused code.
import { spawnSync } from 'node:child_process';
import { launch, root } from './launcher.mjs';

// TypeScript 7 is called by its path: node_modules/.bin/tsc is the older one that the other tools need.
const checks = [
  { name: 'types', command: ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.json'] },
  {
    name: 'types of the web client',
    command: ['node_modules/typescript-7/bin/tsc', '-p', 'server/web/client/tsconfig.json'],
  },
  { name: 'lint and format', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  { name: 'house', command: ['--test', 'house.test.ts'] },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
];

/** Runs one check and shows what it says only if it fails. */
function passes({ name, command }) {
  const tool = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  const good = tool.status === 0;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name}`);
  if (!good) console.log(`${tool.stdout}${tool.stderr}`);
  return good;
}

await launch(import.meta.url, () => (checks.map(passes).every(good => good) ? 0 : 1), { dev: true });
