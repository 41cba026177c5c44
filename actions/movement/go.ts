import type { RefusalOf } from '../../domain/command.ts';
import type { Direction } from '../../domain/directions.ts';
import { directions, isDirection } from '../../domain/directions.ts';
import { Walk } from '../../domain/movement.ts';
import type { GameObject } from '../../domain/object.ts';
import { everythingIn } from '../../domain/world-view.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import { roomView } from '../senses/room-view.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { pickOne } from '../words/wanted.ts';

const words: Record<RefusalOf<typeof Walk>, string> = {
  'no-such-exit': 'You cannot go that way.',
  'not-standing': 'You have to stand up first.',
  'leads-nowhere': 'That way leads into nothing, and you stay where you are.',
};

/** How others see somebody go, and where from they see them come. */
const ways: Record<Direction, { readonly leaves: string; readonly comes: string }> = {
  north: { leaves: 'north', comes: 'from the south' },
  south: { leaves: 'south', comes: 'from the north' },
  east: { leaves: 'east', comes: 'from the west' },
  west: { leaves: 'west', comes: 'from the east' },
  northeast: { leaves: 'northeast', comes: 'from the southwest' },
  northwest: { leaves: 'northwest', comes: 'from the southeast' },
  southeast: { leaves: 'southeast', comes: 'from the northwest' },
  southwest: { leaves: 'southwest', comes: 'from the northeast' },
  up: { leaves: 'up', comes: 'from below' },
  down: { leaves: 'down', comes: 'from above' },
  in: { leaves: 'inside', comes: 'from outside' },
  out: { leaves: 'outside', comes: 'from inside' },
};

const shortForms: Readonly<Record<Direction, readonly string[]>> = {
  north: ['n'],
  south: ['s'],
  east: ['e'],
  west: ['w'],
  northeast: ['ne'],
  northwest: ['nw'],
  southeast: ['se'],
  southwest: ['sw'],
  up: ['u'],
  down: ['d'],
  in: [],
  out: [],
};

const longForm = new Map(directions.flatMap(it => shortForms[it].map(short => [short, it] as const)));

/** Walk through an exit by its direction or its name: `go north`, `go trapdoor`. */
export const go = action({
  verbs: ['go', 'walk', 'move'],
  usage: 'go <direction or exit>',
  help: 'Takes you through an exit. The direction alone is enough: "north", or "n" for short.',
  topic: 'moving',
  parse: ({ rest }) => (rest === '' ? undefined : { way: rest.toLowerCase() }),
  run: (tx, { way }) => walk(tx, exitNamed(tx, way)),
});

/** The twelve directions as commands of their own. */
export const directionActions: readonly AnyAction[] = directions.map(direction =>
  action({
    verbs: [direction, ...shortForms[direction]],
    usage: direction,
    help: `Takes you ${ways[direction].leaves}, if there is an exit that way.`,
    topic: 'moving',
    parse: () => ({}),
    run: tx => walk(tx, exitNamed(tx, direction)),
  }),
);

/** The direction that a word means, whole or short. */
export function directionOf(word: string): Direction | undefined {
  return isDirection(word) ? word : longForm.get(word);
}

/** The exit of the actor's room that a direction or a name means. */
export function exitNamed(tx: Transaction, way: string): GameObject | undefined {
  const direction = directionOf(way);
  if (direction) {
    const exit = tx.world.exit(tx.room.goid, direction);
    return exit === undefined ? undefined : tx.world.get(exit);
  }
  return pickOne(everythingIn(tx.world, tx.room.goid, ['exit']), way);
}

function walk(tx: Transaction, exit: GameObject | undefined): void {
  const direction = exit?.traits.exit?.direction;
  if (!exit || !direction) return tx.tell(words['no-such-exit']);
  const from = tx.room.goid;
  const walked = tx.do(Walk({ who: tx.actor.goid, exit: exit.goid }));
  if (!walked.ok) return tx.tell(words[walked.refusal]);
  tx.act('{actor} [leave] {way}.', { way: span(ways[direction].leaves, 'exit') }, { room: from });
  tx.act('{actor} [come] in {way}.', { way: span(ways[direction].comes) }, { except: [tx.actor.goid] });
  tx.show(tx.actor.goid, roomView(tx.world, tx.actor));
  tx.occur({ name: 'leave', room: from, words: direction });
  tx.occur({ name: 'enter' });
}
