import { everythingIn } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { listed, span } from '../text/spans.ts';
import { stacked, stackName } from '../text/stack.ts';

/** What one carries. */
export const inventory = action({
  verbs: ['inventory', 'i', 'inv'],
  usage: 'inventory',
  help: 'Tells you what you are carrying.',
  topic: 'things',
  parse: () => ({}),
  run(tx) {
    const carried = stacked(everythingIn(tx.world, tx.actor.goid, ['container', 'item']));
    if (carried.length === 0) return tx.tell('You are carrying nothing.');
    tx.tell([span('You are carrying '), ...listed(carried.map(stackName)), span('.')]);
  },
});
