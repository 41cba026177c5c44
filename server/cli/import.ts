import type { Settings } from '../../config/read-config.ts';
import type { AreaPlan, AreaThing } from '../../domain/area-plan.ts';
import type { AddedAreas } from '../../storage/areas/added-areas.ts';
import { readAddedAreas } from '../../storage/areas/added-areas.ts';
import { WorldFileError } from '../../storage/areas/world-file-error.ts';
import { addAreas } from '../main/add-areas.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import { readFlags } from './flags.ts';
import { storedWorld } from './stored-world.ts';
import { UsageError } from './usage-error.ts';

/** `aevum import`: world files, into the stored world. */
export const importCommand: CliCommand = {
  name: 'import',
  summary: 'adds the areas of world files to the stored world',
  usage: `Usage: aevum import FILE ... [--dry-run] [--json] [flags]

Adds each area that the world does not have yet, all or none of them, with the server stopped. The files may lead to one another
and to all that is in the world. An area that the world has stays as it is, whatever its file says, so that it does no harm to do
the same again. Exit code 0 where the world has all these areas then, 1 where there is a mistake in a file.

  --dry-run               reads and checks all, and changes nothing; the server may run meanwhile
  --json                  prints one object
${configUsage}`,
  async run(args) {
    const line = readFlags(args, { texts: configFlags, switches: ['dry-run', 'json'] });
    if (line.words.length === 0)
      throw new UsageError('Say which world files to add: aevum import moor.yaml heath.yaml.');
    const [dryRun, json] = [line.switches.has('dry-run'), line.switches.has('json')];
    const settings = settingsFrom(line);
    try {
      const read = await addedTo(settings, line.words);
      if (!dryRun && read.areas.length > 0) await addAreas(settings, read.areas);
      console.log(json ? JSON.stringify(report(read, dryRun)) : words(read, dryRun).join('\n'));
      return exitCodes.well;
    } catch (error) {
      if (!(error instanceof WorldFileError)) throw error;
      if (json) console.log(JSON.stringify({ added: [], present: [], dryRun, problems: error.problems }));
      console.error(error.message);
      return exitCodes.foundWrong;
    }
  },
};

async function addedTo({ config }: Settings, files: readonly string[]): Promise<AddedAreas> {
  const world = await storedWorld(config, 'added to');
  return readAddedAreas(world, { files, folder: config.world.areas });
}

function report({ areas, present }: AddedAreas, dryRun: boolean): object {
  const added = areas.map(it => ({ area: it.goid, rooms: it.rooms.length, things: thingsIn(it) }));
  return { added, present, dryRun, problems: [] };
}

function words({ areas, present }: AddedAreas, dryRun: boolean): string[] {
  const is = dryRun ? 'would be added' : 'is added';
  return [
    ...areas.map(it => `The area ${it.goid} ${is}: ${it.rooms.length} rooms, ${thingsIn(it)} things.`),
    ...present.map(it => `The area ${it} is in the world already, and stays as it is.`),
  ];
}

function thingsIn({ rooms }: AreaPlan): number {
  const count = (things: readonly AreaThing[]): number =>
    things.reduce((sum, it) => sum + 1 + (it.kind === 'container' ? count(it.contents) : 0), 0);
  return rooms.reduce((sum, { things }) => sum + count(things), 0);
}
