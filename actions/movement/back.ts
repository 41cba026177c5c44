import { everythingIn } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { walk } from './walk.ts';

/** Go back to where one was before. */
export const back = action({
  verbs: ['back'],
  usage: 'back',
  help: 'Takes you back to the room you came from, if a way leads there.',
  topic: 'moving',
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run(tx) {
    const from = tx.services.cameFrom(tx.actor.goid);
    if (from === undefined) return tx.tell('You have come from nowhere yet.');
    const way = everythingIn(tx.world, tx.room.goid, ['exit']).find(
      it => it.visible && it.traits.exit?.to === from,
    );
    if (!way) return tx.tell('No way leads back from here.');
    walk(tx, way);
  },
});
