import { directions } from '../../domain/directions.ts';
import { longestManner } from '../../domain/manners.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import { walk } from './walk.ts';
import { exitNamed, shortForms, ways } from './ways.ts';

/** Walk through an exit by its direction or its name: `go north`, `go trapdoor`, `go north (slowly)`. */
export const go = action({
  verbs: ['go', 'walk', 'move'],
  usage: 'go <direction or exit> [(<manner>)]',
  help: 'Takes you through an exit. The direction alone is enough: "north", or "n" for short. In brackets you can say in what manner you go: "north (on tiptoe)".',
  topic: 'moving',
  parse({ rest }) {
    const { way, manner } = withManner(rest) ?? {};
    return way ? { way: way.toLowerCase(), manner } : undefined;
  },
  run: (tx, { way, manner }) => void walk(tx, exitNamed(tx, way), manner),
});

/** The twelve directions as commands of their own. */
export const directionActions: readonly AnyAction[] = directions.map(direction =>
  action({
    verbs: [direction, ...shortForms[direction]],
    usage: `${direction} [(<manner>)]`,
    help: `Takes you ${ways[direction].leaves}, if there is an exit that way.`,
    topic: 'moving',
    parse: ({ rest }) => withManner(rest),
    run: (tx, { manner }) => void walk(tx, exitNamed(tx, direction), manner),
  }),
);

/** What was typed, and the manner in brackets behind it. */
function withManner(rest: string): { readonly way: string; readonly manner?: string } | undefined {
  const [, way = rest, manner = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(rest) ?? [];
  const clean = manner.trim();
  if (clean.length > longestManner) return undefined;
  return clean === '' ? { way } : { way, manner: clean };
}
