// Plain JavaScript that any Node from 16 on can read: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import module from 'node:module';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './installed.mjs';

const wantedNode = 24;
const lingerMilliseconds = 500;
const shell = process.platform === 'win32';

/** Where the project lies. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs `run(argv)` on Node 24 or newer with every package in place; the process ends with the code that it resolves to.
 * `script` is the file that was started, `dev` says whether the developer's tools are needed too.
 */
export async function launch(script, run, { dev = false } = {}) {
  try {
    process.exitCode = await (isNewEnough() ? runHere(run, dev) : runOnNewerNode(fileURLToPath(script)));
  } catch (error) {
    console.error(error);
    process.exitCode = 2;
  }
  // Whatever is still open or waited for, a server that could not stop in time for instance, is broken off.
  setTimeout(() => process.exit(), lingerMilliseconds).unref();
}

function isNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= wantedNode;
}

function runHere(run, dev) {
  installMissing(root, { dev });
  // Code out of the cache has no exact coverage.
  if (!process.env.NODE_V8_COVERAGE) module.enableCompileCache?.();
  return run(process.argv.slice(2));
}

/** Starts the script again on Node 24 from npm, one process below this one, and hands every signal down to it. */
function runOnNewerNode(script) {
  const node = findNode();
  const env = { ...process.env, ...machineSettings() };
  env.PATH = dirname(node) + delimiter + process.env.PATH;
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

/** The path of a Node that is new enough; npm keeps it in its cache after the first time. */
function findNode() {
  const asked = ['--yes', `--package=node@${wantedNode}`, '--', 'node', '-p', 'process.execPath'];
  const npx = spawnSync('npx', asked, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', shell });
  if (npx.status === 0) return npx.stdout.trim();
  throw new Error(
    `Node ${process.version} is too old and npm could not fetch node@${wantedNode}: install Node ${wantedNode} or newer.\n${npx.stderr}`,
  );
}

/** npm looks for the machine's npmrc (registry, certificates) beside the Node it runs on, so the place is told to the other Node. */
function machineSettings() {
  const read = key => process.env[`npm_config_${key}`] ?? npmConfig(key);
  const cafile = read('cafile');
  return {
    npm_config_globalconfig: read('globalconfig'),
    ...(cafile && { NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS ?? cafile }),
  };
}

function npmConfig(key) {
  const npm = spawnSync('npm', ['config', 'get', key], { encoding: 'utf8', shell });
  const value = npm.stdout?.trim();
  return value === 'null' ? '' : value;
}
