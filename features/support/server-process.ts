import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Health } from '../../server/web/health.ts';
import { Watched } from './watched.ts';

const program = join(import.meta.dirname, '../../scripts/aevum.mjs');

/** The variable that gives a server the mode under which the suite runs. */
function modeOf(mode: string | undefined): Readonly<Record<string, string>> {
  return mode === undefined ? {} : { AEVUM_EVENTSOURCING_MODE: mode };
}

/** Nothing changes by itself, whatever the hour. */
const still = { AEVUM_WORLD_NIGHTS: 'off' };

/** A machine on which everything else waits too may take minutes to start one more process. */
const startMilliseconds = 300_000;

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** `aevum` in a process of its own, as an operator starts it. */
export class ServerProcess {
  readonly out = new Watched();
  readonly err = new Watched();
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;

  /** `under` is a program with its words that makes way for the server, such as one that takes rights away. */
  constructor(
    args: readonly string[],
    env: Readonly<Record<string, string | undefined>> = {},
    under: readonly string[] = [],
  ) {
    const [first = process.execPath, ...words] = [...under, process.execPath, program, ...args];
    this.#child = spawn(first, words, {
      stdio: 'pipe',
      env: { ...process.env, ...still, ...modeOf(process.env.AEVUM_TEST_MODE), ...env },
    });
    this.#child.stdout.on('data', chunk => this.out.add(String(chunk)));
    this.#child.stderr.on('data', chunk => this.err.add(String(chunk)));
    // A command that does not read its input may be gone before all of it is written.
    this.#child.stdin.on('error', () => {});
    this.ended = once(this.#child, 'close').then(([code, signal]) => {
      this.out.end(`the server has ended (${code ?? signal}): ${this.err.text}`);
      this.err.end(`the server has ended (${code ?? signal})`);
      return { code, signal };
    });
  }

  /** Writes all of its standard input. */
  input(text: string): void {
    this.#child.stdin.end(text);
  }

  /** Resolves when players can come in. */
  async ready(): Promise<void> {
    await this.out.until(text => text.includes('\nready after '), startMilliseconds);
  }

  get telnetPort(): number {
    return this.#port('telnet');
  }

  get httpPort(): number {
    return this.#port('http');
  }

  get httpsPort(): number {
    return this.#port('https');
  }

  async health(): Promise<Health> {
    return (await this.#page('/healthz')).json() as Promise<Health>;
  }

  async metrics(): Promise<string> {
    return (await this.#page('/metrics')).text();
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Stops it as an operator would. */
  async stop(): Promise<void> {
    this.signal('SIGTERM');
    await this.ended;
  }

  #page(path: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.#port('http')}${path}`);
  }

  #port(door: 'telnet' | 'http' | 'https'): number {
    const [, port] = new RegExp(`^${door}: [^ ]*:(\\d+)(?:,.*)?$`, 'm').exec(this.out.text) ?? [];
    if (port === undefined) throw new Error(`no ${door} door is told of in: ${this.out.text}`);
    return Number(port);
  }
}
