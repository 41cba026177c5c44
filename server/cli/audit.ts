import type { AuditTask, Look } from './audit-look.ts';
import { look } from './audit-look.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import type { CommandLine } from './flags.ts';
import { readFlags } from './flags.ts';
import { UsageError } from './usage-error.ts';
import { exactly } from './words.ts';

const everyMinutes = 10;
const minuteMilliseconds = 60_000;
/** So many times `eventSourcing.checkpointFrames` may lie unsigned: one is being written while the next is due. */
const checkpointsBorne = 2;

/** `aevum audit`: watches a ledger with a memory of its own. */
export const audit: CliCommand = {
  name: 'audit',
  summary: 'remembers the last checkpoint and fails loudly where the ledger does not go on from it',
  usage: `Usage: aevum audit --state FILE [--key FILE] [--max-unsigned FRAMES] [--watch [--every MINUTES]] [--json] [flags]

Reads all frames, compares them with the newest signed checkpoint and with the one that it believed last, and remembers
the new one. Exit code 1 on a rollback, a fork, a false signature, too many frames without one, or damage. The file of
--state belongs on another machine, or at least to another user than the server's.

  --state FILE            what it remembers; made at the first look, which has nothing to compare with
  --key FILE              the public key of the log; else the one remembered, and at first the one beside the ledger
  --max-unsigned FRAMES   how many frames may lie behind the newest checkpoint; ${checkpointsBorne} times checkpointFrames where it is not said
  --watch                 looks again and again, until something is wrong or a signal comes
  --every MINUTES         how often; ${everyMinutes} where it is not said
  --json                  tells each look in one line of JSON
${configUsage}`,
  async run(args) {
    const texts = [...configFlags, 'state', 'key', 'max-unsigned', 'every'];
    const line = readFlags(args, { texts, switches: ['watch', 'json'] });
    exactly(line, []);
    const task = taskOf(line);
    const report = line.switches.has('json') ? tellInJson : tellInWords;
    const every = wholeNumber(line, 'every', everyMinutes) * minuteMilliseconds;
    return line.switches.has('watch') ? watch(task, report, every) : once(task, report);
  },
};

function taskOf(line: CommandLine): AuditTask {
  const { state, key } = line.texts;
  if (state === undefined) throw new UsageError('Say where to remember: --state FILE.');
  const { config } = settingsFrom(line);
  const borne = checkpointsBorne * config.eventSourcing.checkpointFrames;
  return { config, state, key, maxUnsigned: wholeNumber(line, 'max-unsigned', borne) };
}

async function once(task: AuditTask, report: (seen: Look) => void): Promise<number> {
  const seen = await look(task);
  report(seen);
  return isWell(seen) ? exitCodes.well : exitCodes.foundWrong;
}

/** Looks until something is wrong, or somebody ends it. */
async function watch(task: AuditTask, report: (seen: Look) => void, every: number): Promise<number> {
  const end = new AbortController();
  const stop = () => end.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    for (;;) {
      const code = await once(task, report);
      if (code !== exitCodes.well || end.signal.aborted) return code;
      await pause(every, end.signal);
      if (end.signal.aborted) return code;
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function isWell({ verdict }: Look): boolean {
  return verdict === 'grown' || verdict === 'unchanged' || verdict === 'unsigned';
}

function inWords(seen: Look): string {
  const first = seen.first
    ? ' This is the first look: it was believed, for there is nothing to compare with.'
    : '';
  switch (seen.verdict) {
    case 'grown':
      return `well: ${seen.frames} more frames, ${seen.checkpoint.size} as signed, ${seen.stored - seen.checkpoint.size} behind them.${first}`;
    case 'unchanged':
      return `well: ${seen.checkpoint.size} frames as signed, ${seen.stored - seen.checkpoint.size} behind them.${first}`;
    case 'unsigned':
      return `well: ${seen.frames} frames, and no checkpoint yet.`;
    case 'rolled-back':
      return `ROLLED BACK: ${seen.from} frames were signed for, and now there are ${seen.to}.`;
    case 'forked':
      return `FORKED: the first ${seen.size} frames are not those that were signed for.`;
    case 'unsigned-growth':
      return `UNSIGNED GROWTH: ${seen.frames} frames of which no checkpoint speaks.`;
    case 'bad-signature':
      return `BAD SIGNATURE: ${seen.error.message}.`;
    case 'damaged':
      return `DAMAGED at position ${seen.position}: ${seen.what}.`;
  }
}

function tellInWords(seen: Look): void {
  if (isWell(seen)) console.log(inWords(seen));
  else console.error(inWords(seen));
}

function tellInJson(seen: Look): void {
  const checkpoint = 'checkpoint' in seen ? seen.checkpoint.size : null;
  const [ok, what, frames] = [isWell(seen), inWords(seen), seen.stored];
  console.log(JSON.stringify({ ok, verdict: seen.verdict, what, frames, checkpoint }));
}

function wholeNumber({ texts }: CommandLine, name: string, byDefault: number): number {
  const text = texts[name] ?? String(byDefault);
  const number = Number(text);
  if (/^[0-9]+$/.test(text) && Number.isSafeInteger(number)) return number;
  throw new UsageError(`--${name} is "${text}"; allowed: a whole number`);
}
