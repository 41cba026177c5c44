import type { AreaPlan } from '../domain/area-plan.ts';
import type { Goid } from '../domain/ids.ts';
import { readFolder, scriptNames } from './areas/area-folder.ts';
import { judgeAreas } from './areas/judged-areas.ts';
import type { KnownRooms } from './areas/links.ts';
import { noRoom } from './areas/links.ts';
import type { Problem } from './areas/world-file-error.ts';
import { prototypeNames } from './prototypes.ts';

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
  const scripts = await scriptNames(world.folder);
  const prototypes = await prototypeNames(world.folder);
  return judgeAreas(sources, {
    scripts,
    prototypes,
    rooms: [],
    things: [],
    besides: known => startProblems(world, known),
  });
}

/** What no file shows by itself. */
function startProblems({ folder, start }: WorldFolder, known: KnownRooms): Problem[] {
  const noStart = noRoom(start, known);
  return noStart === null ? [] : [{ file: folder, place: null, text: `the start room is ${noStart}` }];
}
