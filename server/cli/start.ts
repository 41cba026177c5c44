import { keyEntries } from '../../config/keys.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import { readFlags } from './flags.ts';
import { exactly } from './words.ts';

/** A server that runs, as the process that runs it sees it. */
export interface RunningServer {
  /** Resolves when all is saved and every door is closed, whoever asked for it. */
  readonly stopped: Promise<void>;
  /** Starts to stop: no new players, those who are there are told, all is saved. */
  stop(): void;
  /** Whether it is to start anew once it has stopped. */
  readonly startsAnew: boolean;
  /** Reads the configuration again and takes over what may change live. */
  reread(): void;
}

const keyLines = keyEntries.map(({ key, about }) => `  --${key.padEnd(30)} ${about}`);

/** `aevum start`: runs the server until a signal or an admin stops it. */
export const start: CliCommand = {
  name: 'start',
  summary: 'runs the server',
  usage: `Usage: aevum start [flags]

Runs the server until SIGINT or SIGTERM; SIGHUP makes it read its configuration again.

${configUsage}

The keys (docs/configuration.md tells their defaults and what is allowed):
${keyLines.join('\n')}`,
  async run(args) {
    const line = readFlags(args, { texts: configFlags });
    exactly(line, []);
    let settings = settingsFrom(line);
    // Only here, so that help and mistakes do not wait for the whole game to be loaded.
    const { startServer } = await import('../main.ts');
    while (await runUntilStopped(startServer(settings))) settings = settingsFrom(line);
    // Ctrl-C comes twice, and the second may be late: the process ends by itself now.
    process.on('SIGINT', ignore).on('SIGTERM', ignore);
    return exitCodes.well;
  },
};

/**
 * Hands the signals of the process to a server that starts, until it has stopped; one that comes too early waits. A
 * second one changes nothing, and whether the server is to start anew is given back: Ctrl-C reaches the server twice, from the terminal and from npm, and stopping has its own limit.
 */
export async function runUntilStopped(starting: Promise<RunningServer>): Promise<boolean> {
  const stop = () => starting.then(server => server.stop(), ignore);
  const reread = () => starting.then(server => server.reread(), ignore);
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', reread);
  try {
    const server = await starting;
    await server.stopped;
    return server.startsAnew;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', reread);
  }
}

/** That the server did not start is told by whoever waits for it. */
function ignore(): void {}
