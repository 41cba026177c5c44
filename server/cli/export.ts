import type { GameObject } from '../../domain/object.ts';
import type { World } from '../../domain/world.ts';
import type { AreaExport } from '../../storage/areas/export/export-to-file.ts';
import { exportToFile } from '../../storage/areas/export/export-to-file.ts';
import { exportLines } from '../main/export-lines.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import { readFlags } from './flags.ts';
import { storedWorld } from './stored-world.ts';
import { UsageError } from './usage-error.ts';

/** `aevum export`: areas of the stored world, back into world files. */
export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'writes areas of the stored world as world files',
  usage: `Usage: aevum export [AREA ...] [--to FOLDER] [--force] [--json] [flags]

Writes the areas with these ids, or all of them, each as a world file that loads into the same area, and tells what no file can
say. The store is only read. Exit code 0 where every file loads as it stands, 1 where something in one must be mended first.

  --to FOLDER             another folder than world.exports
  --force                 writes over files that are there
  --json                  prints one object
${configUsage}`,
  async run(args) {
    const line = readFlags(args, { texts: [...configFlags, 'to'], switches: ['force', 'json'] });
    const { config } = settingsFrom(line);
    const world = await storedWorld(config, 'exported');
    const options = { folder: line.texts.to ?? config.world.exports, over: line.switches.has('force') };
    const done: AreaExport[] = [];
    for (const { goid } of wantedAreas(world, line.words))
      done.push(await exportToFile(world, goid, options));
    const areas = done.map(it => ({ ...it, renamed: Object.fromEntries(it.renamed) }));
    console.log(line.switches.has('json') ? JSON.stringify({ areas }) : done.flatMap(exportLines).join('\n'));
    return done.some(({ mistakes }) => mistakes.length > 0) ? exitCodes.foundWrong : exitCodes.well;
  },
};

function wantedAreas(world: World, ids: readonly string[]): GameObject[] {
  const areas = [...world.ofKind('area')].flatMap(it => world.get(it) ?? []);
  const unknown = ids.filter(id => !areas.some(({ goid }) => goid === id));
  if (unknown.length > 0)
    throw new UsageError(
      `There is no area ${unknown.join(', ')}; there are: ${areas.map(({ goid }) => goid).join(', ')}.`,
    );
  return ids.length === 0 ? areas : areas.filter(({ goid }) => ids.includes(goid));
}
