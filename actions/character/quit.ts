import { action } from '../action.ts';
import { leaveWorld } from '../reflexes/leave.ts';

/** Leave the game. */
export const quit = action({
  verbs: ['quit'],
  usage: 'quit',
  help: 'Leaves the game. You come back to the same place with everything you carry; there is no need to save. A guest does not come back: "register" first.',
  topic: 'yourself',
  wholeWord: true,
  parse: () => ({}),
  run(tx) {
    const who = tx.actor.goid;
    const { guest } = tx.actor.traits;
    leaveWorld(tx);
    tx.tell(
      guest ? 'Goodbye. It was good to have you here.' : 'Until next time. Everything you did is kept.',
    );
    tx.effect({ do: 'part', who });
  },
});
