import type { AreaOutline, RoomOutline } from './area-outline.ts';
import type { Path } from './area-source.ts';
import { pathText } from './area-source.ts';
import { id as idForm } from './id.ts';
import { areaLimits } from './limits.ts';
import type { Problem } from './world-file-error.ts';

/** What is wrong with the rooms and things of one area, taken together: ids, duplicates, numbers. */
export function roomProblems({ source, rooms }: AreaOutline): Problem[] {
  const tell: Tell = (path, text) => source.problem(path, text);
  const most = areaLimits.rooms;
  const many =
    rooms.length > most ? [tell(['rooms'], `are ${rooms.length}; at most ${most} are allowed`)] : [];
  return [
    ...many,
    ...[idProblems, crowdProblems, fullProblems, twiceProblems].flatMap(check =>
      rooms.flatMap(room => check(room, tell)),
    ),
  ];
}

type Tell = (path: Path, text: string) => Problem;

function idProblems({ id, path }: RoomOutline, tell: Tell): Problem[] {
  const parsed = idForm.safeParse(id);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => tell(path, message));
}

function crowdProblems({ path, things }: RoomOutline, tell: Tell): Problem[] {
  const count = things.reduce((sum, { goids }) => sum + goids.length, 0);
  const most = areaLimits.thingsInRoom;
  if (count <= most) return [];
  return [tell([...path, 'things'], `are ${count}, contents included; at most ${most} are allowed`)];
}

function fullProblems({ things }: RoomOutline, tell: Tell): Problem[] {
  const full = things.filter(({ holds, capacity }) => holds > capacity);
  return full.map(({ path, holds, capacity }) =>
    tell(path, `holds ${holds} things, but its capacity is ${capacity}`),
  );
}

function twiceProblems({ exits, things }: RoomOutline, tell: Tell): Problem[] {
  const owners = new Map(exits.map(({ goid, path }) => [goid, path]));
  return things.flatMap(({ goids, path }) => {
    const taken = goids.find(goid => owners.has(goid));
    const owner = taken === undefined ? undefined : owners.get(taken);
    if (owner) return [tell(path, `makes the id "${taken}", which ${pathText(owner)} has already`)];
    for (const goid of goids) owners.set(goid, path);
    return [];
  });
}
