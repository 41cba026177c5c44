import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackFromDebian } from './unpack.mjs';

/** The real clients that the features talk through, the variable that tells where each lies, and its package in Debian. */
const clients = [
  { variable: 'AEVUM_TEST_TINTIN', programs: ['tt++'], debian: 'tintin++' },
  { variable: 'AEVUM_TEST_TMUX', programs: ['tmux'], debian: 'tmux' },
  { variable: 'AEVUM_TEST_CHROMIUM', programs: ['chromium', 'chromium-browser'], debian: 'chromium' },
  { variable: 'AEVUM_TEST_TELNET', programs: ['telnet', 'inetutils-telnet'], debian: 'inetutils-telnet' },
];

/** The environment that tells the features where the clients lie, and one sentence for each that cannot be had. */
export function findClients(cache) {
  const found = clients.map(client => ({ ...client, path: findClient(client, cache) }));
  return {
    env: Object.fromEntries(found.filter(({ path }) => path).map(({ variable, path }) => [variable, path])),
    missing: found.filter(({ path }) => !path).map(whatToInstall),
  };
}

/** A path named by the operator, else one on this machine, else one unpacked into `cache`. */
function findClient({ variable, programs, debian }, cache) {
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  const folders = [...process.env.PATH.split(delimiter), '/usr/games'];
  const places = programs.flatMap(program => folders.map(folder => join(folder, program)));
  return places.find(place => existsSync(place)) ?? unpackFromDebian(debian, programs, join(cache, debian));
}

function whatToInstall({ programs, debian, variable }) {
  return `${programs[0]} is missing: install it (sudo apt-get install -y ${debian}) or name its path in ${variable}.`;
}
