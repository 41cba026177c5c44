import type { AreaPlan } from '../../domain/area-plan.ts';
import type { AreaOutline } from './area-outline.ts';
import { outlineOf } from './area-outline.ts';
import type { AreaSource } from './area-source.ts';
import { areaFile } from './area-text.ts';
import { hangDoors } from './hung-doors.ts';
import { judgeForm } from './judged-form.ts';
import type { KnownRooms } from './links.ts';
import { exitProblems, referenceProblems } from './links.ts';
import { roomProblems } from './room-checks.ts';
import { carriedProblems, scriptProblems } from './script-names.ts';
import type { Problem } from './world-file-error.ts';
import { WorldFileError } from './world-file-error.ts';

/** What there is besides the files that are judged. */
export interface Surroundings {
  readonly scripts: ReadonlySet<string>;
  readonly prototypes: ReadonlySet<string>;
  readonly rooms: Iterable<string>;
  readonly things: Iterable<string>;
  /** What else has to be so, of all that is known then. */
  readonly besides: (known: KnownRooms, outlines: readonly AreaOutline[]) => readonly Problem[];
}

/** The areas that files say there are. @throws WorldFileError with all that is wrong in all of them */
export function judgeAreas(sources: readonly AreaSource[], around: Surroundings): readonly AreaPlan[] {
  const readable = sources.filter(source => source.state === 'readable');
  const forms = readable.map(judgeForm);
  const outlines = readable.map(outlineOf);
  const known = knownTo(sources, outlines, around);
  const problems = [
    ...[...sources, ...forms].flatMap(it => it.problems),
    ...outlines.flatMap(outline => [
      ...roomProblems(outline),
      ...exitProblems(outline, known),
      ...scriptProblems(outline, around.scripts),
      ...carriedProblems(outline, around.prototypes),
      ...referenceProblems(outline.source, known),
    ]),
    ...around.besides(known, outlines),
  ];
  if (problems.length > 0) throw new WorldFileError(problems);
  return hangDoors(forms.flatMap(({ text }) => (text ? [areaFile(text)] : [])));
}

/** All rooms, things and exits that the files can speak of. */
function knownTo(
  sources: readonly AreaSource[],
  outlines: readonly AreaOutline[],
  around: Surroundings,
): KnownRooms {
  const rooms = outlines.flatMap(it => it.rooms);
  const unread = sources.filter(({ state }) => state === 'unreadable');
  return {
    rooms: new Set([...around.rooms, ...rooms.map(({ goid }) => goid)]),
    things: new Set([
      ...around.things,
      ...rooms.flatMap(({ exits, things }) => [
        ...exits.map(({ goid }) => goid),
        ...things.flatMap(({ goids }) => goids),
      ]),
    ]),
    unreadAreas: new Set(unread.map(({ area }) => area)),
  };
}
