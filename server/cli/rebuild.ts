import { dehydrate } from '../../domain/dehydrate.ts';
import type { World } from '../../domain/world.ts';
import { LedgerBrokenError } from '../../eventsourcing/ledger-errors.ts';
import type { To } from '../../eventsourcing/replay/limit.ts';
import { SealMismatchError } from '../../eventsourcing/replay/replay-errors.ts';
import { writeLines } from '../../storage/text-file.ts';
import type { StoreReport, StoreWish } from '../main/rebuild-store.ts';
import { rebuildStore } from '../main/rebuild-store.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import type { CommandLine } from './flags.ts';
import { readFlags } from './flags.ts';
import { rebuildLines } from './rebuild-words.ts';
import { UsageError } from './usage-error.ts';
import { watched } from './watched.ts';
import { exactly } from './words.ts';

/** `aevum rebuild`: rebuild_world_state. */
export const rebuild: CliCommand = {
  name: 'rebuild',
  summary: 'makes the world anew out of the ledger, and compares it with the store',
  usage: `Usage: aevum rebuild [--write [--dry-run] [--force]] [--from-zero] [--json] [flags]
       aevum rebuild --verify-only [--from-zero] [--json] [flags]
       aevum rebuild --to POSITION|TIME [--out FILE] [--json] [flags]

Everything in the ledger happens once more in an empty world. Exit code 0 where the store holds the same world, 1 where it
does not or the ledger contradicts itself, 2 where nothing could be done.

  --write                 makes the store of it; the old one is kept beside it; the server must be stopped
  --dry-run               all but the writing
  --force                 writes even where things would be lost that the ledger does not have
  --verify-only           only compares; exit code 1 where there is no store as well
  --to POSITION|TIME      the world as it was: after an event, or at a time as 2026-11-21T12:00:00Z
  --out FILE              writes all objects into a file, a line of JSON each
  --from-zero             does not begin with a snapshot
  --json                  prints one object
${configUsage}`,
  async run(args) {
    const switches = ['write', 'dry-run', 'force', 'verify-only', 'from-zero', 'json'];
    const line = readFlags(args, { texts: [...configFlags, 'to', 'out'], switches });
    exactly(line, []);
    const wish = wishOf(line);
    const { config } = settingsFrom(line);
    try {
      const { rebuilt, report } = await watched(watch => rebuildStore(config, wish, watch));
      if (line.texts.out !== undefined) await writeLines(line.texts.out, linesOf(rebuilt.world));
      console.log(line.switches.has('json') ? JSON.stringify(report) : rebuildLines(report, wish).join('\n'));
      return codeOf(report, line);
    } catch (error) {
      return wrong(error, line);
    }
  },
};

function wishOf({ switches, texts }: CommandLine): StoreWish {
  const [write, force] = [switches.has('write'), switches.has('force')];
  if (write && switches.has('verify-only'))
    throw new UsageError('--verify-only writes nothing, and --write does; choose one of them.');
  if (write && texts.to !== undefined && !force)
    throw new UsageError(
      '--write with --to takes back all that happened since; add --force if that is meant.',
    );
  const wish = { write, force, dryRun: switches.has('dry-run'), fromZero: switches.has('from-zero') };
  return texts.to === undefined ? wish : { ...wish, to: placeOf(texts.to) };
}

function placeOf(text: string): To {
  if (/^\d{1,15}$/.test(text)) return { position: Number(text) };
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new UsageError(`--to is "${text}"; allowed: a position, or a time as 2026-11-21T12:00:00Z.`);
  return { time };
}

function* linesOf(world: World): Generator<string> {
  const sorted = [...world.objects()].sort((one, other) => (one.goid < other.goid ? -1 : 1));
  for (const object of sorted) yield dehydrate(object);
}

function codeOf({ match, store, written, kept }: StoreReport, { switches }: CommandLine): number {
  if (written || kept !== null) return exitCodes.well;
  if (switches.has('verify-only')) return match && store === 'there' ? exitCodes.well : exitCodes.foundWrong;
  return match === false && !switches.has('dry-run') ? exitCodes.foundWrong : exitCodes.well;
}

/** The ledger contradicts itself: that is what a rebuild is there to find. */
function wrong(error: unknown, { switches }: CommandLine): number {
  if (!(error instanceof SealMismatchError || error instanceof LedgerBrokenError)) throw error;
  if (switches.has('json'))
    console.log(JSON.stringify({ match: false, position: error.position, problem: error.message }));
  console.error(`${error.message}; nothing was changed`);
  return exitCodes.foundWrong;
}
