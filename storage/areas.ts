import type { AreaPlan } from '../domain/area-plan.ts';
import type { Goid } from '../domain/ids.ts';
import { readFolder, scriptNames } from './areas/area-folder.ts';
import { outlineOf } from './areas/area-outline.ts';
import type { AreaSource } from './areas/area-source.ts';
import { areaFile } from './areas/area-text.ts';
import { hangDoors } from './areas/hung-doors.ts';
import { judgeForm } from './areas/judged-form.ts';
import type { KnownRooms } from './areas/links.ts';
import { exitProblems, noRoom, referenceProblems } from './areas/links.ts';
import { roomProblems } from './areas/room-checks.ts';
import { scriptProblems } from './areas/script-names.ts';
import type { Problem } from './areas/world-file-error.ts';
import { WorldFileError } from './areas/world-file-error.ts';

/** Where the world files lie, and the room in which players begin. */
export interface WorldFolder {
  readonly folder: string;
  readonly start: Goid;
}

/**
 * Reads every world file of a folder, in the order of their names.
 * @throws WorldFileError with all that is wrong in all of them, or where no room has the id `start`.
 */
export async function readAreas(world: WorldFolder): Promise<readonly AreaPlan[]> {
  const sources = await readFolder(world.folder);
  const readable = sources.filter(source => source.state === 'readable');
  const forms = readable.map(judgeForm);
  const scripts = await scriptNames(world.folder);
  const problems = [
    ...[...sources, ...forms].flatMap(({ problems }) => problems),
    ...wholeProblems(sources, { ...world, scripts }),
  ];
  if (problems.length > 0) throw new WorldFileError(problems);
  return hangDoors(forms.flatMap(({ text }) => (text ? [areaFile(text)] : [])));
}

/** What no file shows by itself. */
function wholeProblems(
  sources: readonly AreaSource[],
  { folder, start, scripts }: WorldFolder & { readonly scripts: ReadonlySet<string> },
): Problem[] {
  const outlines = sources.flatMap(source => (source.state === 'readable' ? [outlineOf(source)] : []));
  const unread = sources.filter(({ state }) => state === 'unreadable');
  const known: KnownRooms = {
    rooms: new Set(outlines.flatMap(({ rooms }) => rooms.map(({ goid }) => goid))),
    things: new Set(
      outlines.flatMap(({ rooms }) =>
        rooms.flatMap(({ exits, things }) => [
          ...exits.map(({ goid }) => goid),
          ...things.flatMap(({ goids }) => goids),
        ]),
      ),
    ),
    unreadAreas: new Set(unread.map(({ area }) => area)),
  };
  const noStart = noRoom(start, known);
  return [
    ...outlines.flatMap(outline => [
      ...roomProblems(outline),
      ...exitProblems(outline, known),
      ...scriptProblems(outline, scripts),
      ...referenceProblems(outline.source, known),
    ]),
    ...(noStart === null ? [] : [{ file: folder, place: null, text: `the start room is ${noStart}` }]),
  ];
}
