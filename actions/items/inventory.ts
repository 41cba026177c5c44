import { everythingIn } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { ownAttire } from '../equipment/attire.ts';
import { listed, span } from '../text/spans.ts';
import { stacked, stackName } from '../text/stack.ts';

/** What one carries, wears and wields. */
export const inventory = action({
  verbs: ['inventory', 'i', 'inv'],
  usage: 'inventory',
  help: 'Tells you what you are carrying, wearing and wielding.',
  topic: 'things',
  parse: () => ({}),
  run(tx) {
    const all = everythingIn(tx.world, tx.actor.goid, ['container', 'item']);
    const carried = stacked(all.filter(it => !it.traits.equipped));
    const load = carried.length === 0 ? [span('nothing')] : listed(carried.map(stackName));
    tx.tell([span('You are carrying '), ...load, span('.')], ...ownAttire(tx));
  },
});
