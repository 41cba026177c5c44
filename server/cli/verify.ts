import { shippedUpcasting } from '../../eventsourcing/replay.ts';
import type { StoredNote } from '../../eventsourcing/verification/note-check.ts';
import type { Verification } from '../../eventsourcing/verification.ts';
import { verifyLedger } from '../../eventsourcing/verification.ts';
import { readProvenHeader } from '../../storage/ledgers/file/proven-header.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import type { CommandLine } from './flags.ts';
import { readFlags } from './flags.ts';
import type { LedgerFiles } from './ledger-files.ts';
import { openLedgerFiles, textOf, verifiersOf } from './ledger-files.ts';
import { ScanProgress } from './scan-progress.ts';
import { exactly } from './words.ts';

/** `aevum verify`: reads the whole ledger and checks everything it states. */
export const verify: CliCommand = {
  name: 'verify',
  summary: 'checks the whole ledger, with the server stopped or running',
  usage: `Usage: aevum verify [--from FILE] [--key FILE] [--json] [flags]

Reads every frame: checksums, the chain of hashes, positions and versions without a gap, every event, the trees of
hashes, and every signed checkpoint. Changes nothing. Exit code 1 where something is wrong.

  --from FILE             a checkpoint that was kept elsewhere: the ledger must go on from it
  --key FILE              the public key that was kept elsewhere, instead of verifier.txt beside the ledger
  --json                  tells it as JSON
${configUsage}`,
  async run(args) {
    const line = readFlags(args, { texts: [...configFlags, 'from', 'key'], switches: ['json'] });
    exactly(line, []);
    const found = await examine(line);
    console.log(line.switches.has('json') ? JSON.stringify(inJson(found)) : inWords(found));
    return found.problems.length > 0 ? exitCodes.foundWrong : exitCodes.well;
  },
};

interface Examination extends Verification {
  readonly path: string;
  readonly checkpoints: readonly StoredNote[];
  readonly torn: number;
  readonly seconds: number;
}

async function examine(line: CommandLine): Promise<Examination> {
  const started = performance.now();
  const files = await openLedgerFiles(settingsFrom(line).config);
  const { scan, path } = files;
  // Before the frames: a server that is running signs more of them meanwhile.
  const checkpoints = await files.checkpoints.list();
  const progress = new ScanProgress(scan);
  const found = await verifyLedger({
    frames: scan.frames(),
    promised: scan.promised,
    notes: [...checkpoints, ...(await notesFrom(line))],
    verifiers: await verifiersOf(files, line.texts.key),
    readHeader: readProvenHeader,
    upcasting: shippedUpcasting(),
    onFrame: frames => progress.draw(frames),
  });
  progress.clear();
  const seconds = (performance.now() - started) / 1000;
  const believed = checkpoints.length > 0 && line.texts.key === undefined;
  const remarks = remarksOn(files, found, believed);
  return { ...found, path, checkpoints, torn: scan.torn, seconds, remarks };
}

async function notesFrom({ texts: { from } }: CommandLine): Promise<readonly StoredNote[]> {
  return from === undefined ? [] : [{ name: from, frames: null, text: await textOf(from) }];
}

function remarksOn({ scan }: LedgerFiles, { remarks }: Verification, believed: boolean): string[] {
  const torn = `behind the last frame lie ${scan.torn} bytes of an unfinished one: a crash leaves them, or a server that is writing now; that is no damage`;
  const beside =
    'the key beside the ledger was believed; whoever can write there can replace it, so keep a copy elsewhere (--key)';
  return [...remarks, ...(scan.torn > 0 ? [torn] : []), ...(believed ? [beside] : [])];
}

function inJson({ position, frames, root, problems, remarks, checkpoints, torn, seconds }: Examination) {
  const [ok, hex] = [problems.length === 0, Buffer.from(root).toString('hex')];
  return {
    ok,
    position,
    root: hex,
    problems,
    frames,
    checkpoints: checkpoints.length,
    torn,
    remarks,
    seconds,
  };
}

function inWords({
  path,
  position,
  frames,
  root,
  problems,
  remarks,
  checkpoints,
  seconds,
}: Examination): string {
  const newest = checkpoints.at(-1)?.frames;
  const [first] = problems;
  return [
    `ledger: ${path}`,
    `frames: ${frames}, up to position ${position}`,
    `root: ${Buffer.from(root).toString('hex')}`,
    `checkpoints: ${checkpoints.length}${newest ? `, the newest over ${newest} frames` : ''}`,
    ...remarks.map(remark => `note: ${remark}`),
    ...problems.map(problem => `position ${problem.position}: ${problem.what}`),
    first
      ? `FOUND WRONG: ${problems.length}, the first at position ${first.position} (${seconds.toFixed(1)} s)`
      : `all is well (${seconds.toFixed(1)} s)`,
  ].join('\n');
}
