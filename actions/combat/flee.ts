import { attackersOf } from '../../domain/fights.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { exitNamed } from '../movement/ways.ts';
import { takeWard } from './ward.ts';

/** Run away from a fight: `flee`, `flee north`. */
export const flee = action({
  verbs: ['flee'],
  usage: 'flee [direction]',
  help: 'Runs away from somebody who strikes at you, when the blow comes: it works every second time, and more often with skill. Walking away does the same.',
  topic: 'fighting',
  parse: ({ rest }) => ({ way: rest.toLowerCase() }),
  run(tx, { way }) {
    const [attacker] = attackersOf(tx.world, tx.actor);
    if (!attacker) return tx.tell('There is nobody to flee from. You can just walk away.');
    const exits = everythingIn(tx.world, tx.room.goid, ['exit']).filter(it => it.visible);
    if (exits.length === 0) return tx.tell('There is no way out.');
    const exit = way === '' ? tx.dice.pick(exits) : exitNamed(tx, way);
    if (!exit) return tx.tell('You cannot go that way.');
    takeWard(tx, { by: 'flee', attacker, exit: exit.goid });
  },
});
