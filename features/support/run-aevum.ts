import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a command line came to. */
export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What a command line is given beside its words. */
export interface CliSurroundings {
  /** Variables on top of those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** All of its standard input. */
  readonly input?: string;
}

/** Nothing changes by itself, whatever the hour. */
const still = { AEVUM_WORLD_NIGHTS: 'off' };

const program = `
const { main } = await import(${JSON.stringify(import.meta.resolve('../../server/cli/main.ts'))});
process.exitCode = await main(process.argv.slice(1));`;

/** Starts `aevum` with these words in a process of its own. */
export function spawnAevum(args: readonly string[], env: CliSurroundings['env'] = {}) {
  const flags = ['--input-type=module', '-e', program, '--'];
  return spawn(process.execPath, [...flags, ...args], { env: { ...process.env, ...still, ...env } });
}

/** Runs `aevum` with these words until it ends. */
export async function runAevum(args: readonly string[], surroundings: CliSurroundings = {}): Promise<CliRun> {
  const { env, input = '' } = surroundings;
  const child = spawnAevum(args, env);
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  // A command that does not read its input may be gone before all of it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}
