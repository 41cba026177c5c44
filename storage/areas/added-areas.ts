import type { AreaPlan } from '../../domain/area-plan.ts';
import { goid } from '../../domain/ids.ts';
import type { World } from '../../domain/world.ts';
import { prototypeNames } from '../prototypes.ts';
import { readFiles, scriptNames } from './area-folder.ts';
import type { AreaOutline } from './area-outline.ts';
import type { Path } from './area-source.ts';
import { judgeAreas } from './judged-areas.ts';
import type { Problem } from './world-file-error.ts';

/** What comes of reading world files for a world that lives already. */
export interface AddedAreas {
  readonly areas: readonly AreaPlan[];
  /** The ids of areas that the world has; whatever their files say, they stay as they are. */
  readonly present: readonly string[];
}

/**
 * Reads world files that are to be added to a world; they may lead to all that is in it.
 * @throws WorldFileError with all that is wrong in them, and each id that the world has given to something else
 */
export async function readAddedAreas(
  world: World,
  { files, folder }: { readonly files: readonly string[]; readonly folder: string },
): Promise<AddedAreas> {
  const sources = await readFiles(files);
  const objects = [...world.objects()];
  const rooms = objects.flatMap(it => (it.kind === 'room' ? [it.goid] : []));
  const things = objects.flatMap(it => (it.kind === 'room' ? [] : [it.goid]));
  const isPresent = (area: string) => world.get(goid(area))?.kind === 'area';
  const areas = judgeAreas(sources, {
    ...{ scripts: await scriptNames(folder), prototypes: await prototypeNames(folder), rooms, things },
    besides: (_known, outlines) => [
      ...twice(outlines),
      ...outlines.filter(({ source }) => !isPresent(source.area)).flatMap(it => taken(it, world)),
    ],
  });
  return {
    areas: areas.filter(it => !isPresent(it.goid)),
    present: areas.flatMap(it => (isPresent(it.goid) ? [it.goid] : [])),
  };
}

/** One area in two files. */
function twice(outlines: readonly AreaOutline[]): Problem[] {
  return outlines.flatMap(({ source }, index) =>
    outlines.slice(0, index).some(it => it.source.area === source.area)
      ? [source.problem(['area'], `is "${source.area}", and so is that of another of these files`)]
      : [],
  );
}

/** Ids that something else in the world has. */
function taken({ source, rooms }: AreaOutline, world: World): Problem[] {
  const ids: readonly (readonly [string, Path])[] = [
    [source.area, ['area']],
    ...rooms.flatMap(room => [
      [room.goid, room.path] as const,
      ...room.exits.map(it => [it.goid, it.path] as const),
      ...room.things.flatMap(({ goids, path }) => goids.map(it => [it, path] as const)),
    ]),
  ];
  return ids
    .filter(([id]) => world.get(goid(id)) !== undefined)
    .map(([id, path]) =>
      source.problem(path, `makes the id "${id}", which something in the world has already`),
    );
}
