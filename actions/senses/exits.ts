import type { Direction } from '../../domain/directions.ts';
import { directions } from '../../domain/directions.ts';
import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import { capitalised } from '../text/grammar.ts';
import type { Line } from '../text/message.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { command } from '../words/command.ts';

/** Where one can go from here, in words. */
export const exits = action({
  verbs: ['exits', 'ways'],
  usage: 'exits',
  help: 'Tells where you can go from here and where that leads, each in a sentence of its own.',
  topic: 'looking',
  // Who types "exit" wants to leave.
  wholeWord: true,
  parse: () => ({}),
  run(tx) {
    const lines = directions.flatMap(direction => {
      const goid = tx.world.exit(tx.room.goid, direction);
      const exit = goid === undefined ? undefined : tx.world.get(goid);
      return exit?.visible ? [exitLine(tx, direction, exit)] : [];
    });
    if (lines.length === 0) return tx.tell('There is no way out of here.');
    tx.tell(...lines);
  },
});

/** `North, through the trapdoor, lies Well Square.` */
function exitLine(tx: Transaction, direction: Direction, exit: GameObject): Line {
  const to = exit.traits.exit?.to;
  const room = to === undefined ? undefined : tx.world.get(to);
  const through = exit.name === direction ? '' : `, through the ${exit.name},`;
  const way = command(direction, capitalised(direction));
  return room
    ? [way, span(`${through} lies `), span(room.name, 'title'), span('.')]
    : [way, span(`${through} lies nothing.`)];
}
