import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A server in a process of its own, that listens on a port of the loopback. */
export interface ChildServer {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  /** From the start of the process until it said that it is ready. */
  readonly startSeconds: number;
  stop(): Promise<void>;
}

type Child = ChildProcessByStdio<null, Readable, null>;

/** How an Aevum differs from the one that all measurements use. */
export interface AevumWishes {
  readonly name?: string;
  /** A folder with a world; without one the server makes a new world in a folder of its own. */
  readonly folder?: string;
  /** Variables on top of the usual ones. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Flags for Node itself. */
  readonly node?: readonly string[];
}

const launcher = join(import.meta.dirname, '../scripts/aevum.mjs');
const bareServer = join(import.meta.dirname, 'bare-server.ts');

/** Without a ledger, which the part `modes` adds, and without the limits that keep one address from doing what a thousand players do. */
const usualSettings = {
  AEVUM_TELNET_HOST: '127.0.0.1',
  AEVUM_TELNET_PORT: '0',
  AEVUM_HTTP_PORT: '0',
  AEVUM_LIMITS_LINESPERSECOND: '0',
  AEVUM_LIMITS_CONNECTIONSPERADDRESS: '1000000',
  AEVUM_LIMITS_CONNECTIONSPERSECOND: '0',
  AEVUM_LIMITS_CONNECTIONSPERSECONDOFADDRESS: '0',
  AEVUM_LIMITS_LOGINSATONCE: '1000000',
  AEVUM_LIMITS_LOGINSPERADDRESS: '1000000',
  AEVUM_ACCOUNTS_HASHMEMORYKIB: '1024',
  AEVUM_ACCOUNTS_HASHPASSES: '1',
  AEVUM_LOG_LEVEL: 'warn',
  AEVUM_EVENTSOURCING_MODE: 'off',
};

/** Starts the real server. */
export async function startAevum(wishes: AevumWishes = {}): Promise<ChildServer> {
  const { name = 'aevum', folder = newFolder(), settings = {}, node = [] } = wishes;
  const env = { ...process.env, ...usualSettings, AEVUM_STORAGE_PATH: folder, ...settings };
  const server = await started(name, [...node, launcher, 'start'], env);
  return wishes.folder === undefined ? { ...server, stop: () => stopAndForget(server, folder) } : server;
}

/** Starts the bare server that answers each line, or tells each to a crowd. */
export function startBare(kind: 'answers' | 'crowd' = 'answers'): Promise<ChildServer> {
  return started('bare', [bareServer, kind], process.env);
}

/** A folder for a world, of which nothing stays. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'aevum-bench-'));
}

/** Takes such a folder away. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

async function stopAndForget(server: ChildServer, folder: string): Promise<void> {
  await server.stop();
  removeFolder(folder);
}

async function started(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<ChildServer> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await readyPort(child, name);
  const startSeconds = (performance.now() - begin) / 1000;
  return { name, port, startSeconds, pid: child.pid ?? 0, stop: () => stop(child) };
}

/** Reads the port on which the server listens, when it says that it is ready; what else it says goes to standard error. */
function readyPort(child: Child, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let port = 0;
    createInterface(child.stdout).on('line', line => {
      port = Number(/^telnet: .*:(\d+)$/.exec(line)?.[1] ?? port);
      if (line.startsWith('ready')) resolve(port);
      else if (!/^[a-z ]+:/.test(line)) console.error(line);
    });
    child.once('exit', () => reject(new Error(`the server ${name} ended before it was ready`)));
  });
}

async function stop(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
