import { closest, distance } from 'fastest-levenshtein';
import type { AreaOutline } from './area-outline.ts';
import type { Problem } from './world-file-error.ts';

/** The reaction files that are named in an area and are not there. */
export function scriptProblems({ source, rooms }: AreaOutline, scripts: ReadonlySet<string>): Problem[] {
  const reacting = rooms.flatMap(room => [room, ...room.things]);
  return reacting.flatMap(({ path, reactions }) =>
    reactions
      .filter(name => !scripts.has(name))
      .map(name => source.problem([...path, 'reactions'], `name "${name}", ${noScript(name, [...scripts])}`)),
  );
}

/** What mobiles of an area carry and no prototype says. */
export function carriedProblems({ source, rooms }: AreaOutline, prototypes: ReadonlySet<string>): Problem[] {
  return rooms
    .flatMap(({ things }) => things)
    .flatMap(({ path, carries }) =>
      carries
        .filter(name => !prototypes.has(name))
        .map(name => source.problem([...path, 'carries'], `names "${name}", which is no prototype`)),
    );
}

/** What is wrong with the name of a reaction file that is not there. */
export function noScript(name: string, scripts: readonly string[]): string {
  const near = scripts.length > 0 ? closest(name, scripts) : '';
  const hint = near !== '' && distance(name, near) <= 2 ? `; did you mean "${near}"?` : '';
  return `but there is no file reactions/${name}.yaml${hint}`;
}
