import { kinds } from '../../domain/object.ts';
import { action } from '../action.ts';
import { anatomy } from '../building/alook.ts';
import { plural } from '../text/grammar.ts';
import { objectOrTell } from '../words/object-for.ts';

/** How many there are of everything. */
export const astatus = action({
  verbs: ['astatus'],
  usage: 'astatus\nastatus <object or id>',
  help: 'Tells how many players are in the world and how many objects there are of each kind, or all that can be said of one object.',
  topic: 'running the server',
  tier: 'helper',
  parse: ({ rest }) => ({ what: rest }),
  run(tx, { what }) {
    if (what !== '') {
      const object = objectOrTell(tx, what);
      return object ? tx.tell(...anatomy(tx, object)) : undefined;
    }
    const counts = kinds.map(kind => ({ kind, count: tx.world.ofKind(kind).size }));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    tx.tell(
      `In the world now: ${tx.world.present().size}.`,
      ...counts.map(({ kind, count }) => `${plural(kind)}: ${count}`),
      `All together: ${total}.`,
    );
  },
});
