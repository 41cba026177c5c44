import type { Config } from '../../config/schema.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { fullName } from '../../domain/object.ts';
import type { Happening } from '../../eventsourcing/history.ts';
import { historyOf } from '../../eventsourcing/history.ts';
import { openFilledLedger } from '../main/comparison-point.ts';
import { historyLine } from '../main/history-words.ts';
import { readStoredWorld } from '../main/stored-world.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import type { CommandLine } from './flags.ts';
import { readFlags } from './flags.ts';
import { UsageError } from './usage-error.ts';

const mostNamed = 10;

/** `aevum history`: what befell a thing. */
export const history: CliCommand = {
  name: 'history',
  summary: 'tells what befell a thing: when, by whom, by which action',
  usage: `Usage: aevum history GOID|NAME [--after POSITION] [--limit COUNT] [--json] [flags]

Reads the ledger, with the server stopped or running. Exit code 1 where the ledger does not speak of it.

  --after POSITION        only what happened behind this position
  --limit COUNT           the most that is told
  --json                  a line of JSON for each event
${configUsage}`,
  async run(args) {
    const line = readFlags(args, { texts: [...configFlags, 'after', 'limit'], switches: ['json'] });
    const wanted = line.words.join(' ');
    if (wanted === '') throw new UsageError('Say whose history is wanted: aevum history GOID or NAME.');
    const page = { after: numberIn(line, 'after'), limit: numberIn(line, 'limit') };
    const { config } = settingsFrom(line);
    const objects = await objectsOf(config);
    const found = await told(config, meant(objects, wanted), page, happening =>
      line.switches.has('json')
        ? JSON.stringify(happening)
        : historyLine(happening, id => nameIn(objects, id)),
    );
    if (!found)
      console.error(
        `The ledger says nothing of "${wanted}"${page.after ? ` behind position ${page.after}` : ''}.`,
      );
    return found ? exitCodes.well : exitCodes.foundWrong;
  },
};

interface Page {
  readonly after: number | undefined;
  readonly limit: number | undefined;
}

/** Prints a history, and tells whether there was any. */
async function told(
  config: Config,
  about: Goid,
  { after, limit }: Page,
  shown: (happening: Happening) => string,
): Promise<boolean> {
  const ledger = await openFilledLedger(config);
  let found = false;
  try {
    const page = { ...(after !== undefined && { after }), ...(limit !== undefined && { limit }) };
    for await (const happening of historyOf(ledger, about, page)) {
      console.log(shown(happening));
      found = true;
    }
    return found;
  } finally {
    await ledger.close();
  }
}

function numberIn({ texts }: CommandLine, flag: 'after' | 'limit'): number | undefined {
  const text = texts[flag];
  if (text === undefined || /^\d{1,15}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new UsageError(`--${flag} is "${text}"; allowed: a whole number from 0 on.`);
}

async function objectsOf(config: Config): Promise<ReadonlyMap<string, GameObject>> {
  const stored = await readStoredWorld(config);
  return new Map(stored.state === 'there' ? stored.objects.map(it => [it.goid, it]) : []);
}

/** The thing with this id or name; what is not in the world any more goes by its id. */
function meant(objects: ReadonlyMap<string, GameObject>, wanted: string): Goid {
  if (objects.has(wanted)) return goid(wanted);
  const name = wanted.toLowerCase();
  const called = [...objects.values()].filter(
    it => it.name.toLowerCase() === name || fullName(it).toLowerCase() === name,
  );
  if (called.length < 2) return called[0]?.goid ?? goid(wanted);
  const ids = called
    .slice(0, mostNamed)
    .map(it => `${it.goid} (${it.kind} in ${nameIn(objects, it.container ?? '') ?? 'nothing'})`);
  throw new UsageError(
    `${called.length} things are called "${wanted}"; say which by its id:\n${ids.join('\n')}`,
  );
}

function nameIn(objects: ReadonlyMap<string, GameObject>, id: string): string | undefined {
  return objects.get(id)?.name;
}
