import { nearest } from '../../config/nearest.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { admin } from './admin.ts';
import { audit } from './audit.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { complaintOf } from './complaint.ts';
import { exportCommand } from './export.ts';
import { history } from './history.ts';
import { importCommand } from './import.ts';
import { prove } from './prove.ts';
import { rebuild } from './rebuild.ts';
import { setup } from './setup.ts';
import { snapshot } from './snapshot.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

/** Everything that can stand after `aevum`. */
export const cliCommands: readonly CliCommand[] = [
  start,
  admin,
  setup,
  verify,
  prove,
  audit,
  rebuild,
  snapshot,
  history,
  exportCommand,
  importCommand,
];

/**
 * Runs one command line (without `node` and the script); resolves to the exit code: 0 well, 1 found wrong, 2 cannot
 * run. Rejects only where there is a bug.
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(argv);
  } catch (fault) {
    const complaint = complaintOf(fault);
    if (complaint === undefined) throw fault;
    console.error(complaint);
    return exitCodes.cannotRun;
  }
}

async function dispatch([word, ...args]: readonly string[]): Promise<number> {
  if (word === undefined) return complain(usage());
  if (['--help', '-h', 'help'].includes(word)) return tell(usage());
  if (word === '--version') return tell(packageJson.version);
  const command = cliCommands.find(({ name }) => name === word);
  if (!command) return complain(unknownWord(word));
  if (asksForHelp(args)) return tell(command.usage);
  return command.run(args);
}

function asksForHelp(args: readonly string[]): boolean {
  const flags = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return flags.includes('--help') || flags.includes('-h');
}

function usage(): string {
  const lines = cliCommands.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`);
  return `Usage: aevum <command> [flags]

${lines.join('\n')}

aevum <command> --help tells more; aevum --version tells the version.`;
}

function unknownWord(word: string): string {
  const what = word.startsWith('-') ? 'flag' : 'command';
  const near = nearest(word, [...cliCommands.map(({ name }) => name), '--help', '--version']);
  return `"${word}" is not a ${what} of aevum; ${near ? `did you mean ${near}?` : 'aevum --help lists them.'}`;
}

function tell(text: string): number {
  console.log(text);
  return exitCodes.well;
}

function complain(text: string): number {
  console.error(text);
  return exitCodes.cannotRun;
}
