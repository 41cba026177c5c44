import { goid } from '../../domain/ids.ts';
import { action } from '../action.ts';
import { directionOf } from '../movement/ways.ts';
import { span } from '../text/spans.ts';
import { builderWords } from './builder-words.ts';
import { makeExit } from './make-exit.ts';

/** Make a way out of the room one stands in. */
export const acexit = action({
  verbs: ['acexit'],
  usage: 'acexit <direction> <room id>',
  help: 'Makes an exit from here to a room. It leads one way only; make the way back in the other room.',
  topic: 'building',
  tier: 'builder',
  parse({ words: [first = '', to = '', ...more] }) {
    const direction = directionOf(first.toLowerCase());
    return direction && to !== '' && more.length === 0 ? { direction, to: goid(to) } : undefined;
  },
  run(tx, { direction, to }) {
    const made = makeExit(tx, { room: tx.room.goid, direction, to });
    if ('refusal' in made) return tx.tell(builderWords[made.refusal]);
    tx.act('There is a flash of light, and a way leads {way}.', { way: span(direction, 'exit') });
  },
});
