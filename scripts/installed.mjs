import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether npm's record of what it installed holds everything that package-lock.json names; `dev` asks for the developer's tools too. */
export function isInstalled(lock, record, { dev }) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && (dev || !entry.dev))
    .every(([path, entry]) => path in record.packages && record.packages[path].integrity === entry.integrity);
}

/** Installs the packages of the project at `root` if they are missing or not those of package-lock.json. */
export function installMissing(root, { dev }) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (isInstalled(lock, recordOf(root), { dev })) return;
  console.error('Installing the packages that package-lock.json names (npm ci); this happens once.');
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm ci failed in ${root}; its own words are above.`);
}

/** What npm wrote down after its last install here. */
function recordOf(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return { packages: {} };
    throw error;
  }
}
