import { everythingIn } from '../../domain/world-view.ts';
import type { AnyAction } from '../action.ts';
import { understandBack } from '../speech/socials.ts';
import type { Transaction } from '../transaction.ts';
import { walk } from './walk.ts';

/** Go back to where one was before; or, after `brb` or towards somebody, say that one is back. */
export const back: AnyAction = {
  verbs: ['back', 'return'],
  usage: 'back\nback <someone>\nback [all] (<how>)',
  help: 'Takes you back to the room you came from, if a way leads there. After "brb" it tells everybody that you are back, and so it does with somebody\'s name, with "all" or with how you say it behind it.',
  topic: 'moving',
  understand(typed) {
    if (typed.rest !== '') return understandBack(typed);
    return tx => {
      const { goid } = tx.actor;
      const isAway = typed.verb !== 'return' && tx.services.isAway(goid);
      if (!isAway) return goBack(tx);
      understandBack(typed)?.(tx);
    };
  },
};

function goBack(tx: Transaction): void {
  const from = tx.services.cameFrom(tx.actor.goid);
  if (from === undefined) return tx.tell('You have come from nowhere yet.');
  const way = everythingIn(tx.world, tx.room.goid, ['exit']).find(
    it => it.visible && it.traits.exit?.to === from,
  );
  if (!way) return tx.tell('No way leads back from here.');
  walk(tx, way);
}
