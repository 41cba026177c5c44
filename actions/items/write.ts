import { action } from '../action.ts';
import { notHere } from '../words/cannot.ts';
import { thingAtHand } from '../words/find.ts';
import { splitAt } from '../words/typed.ts';
import { beginInscription, inscribe } from './inscribe.ts';

/** Write on a thing that one carries: `write Beware of the goose on slate`, or `write slate` for the editor. */
export const write = action({
  verbs: ['write'],
  usage: 'write <thing>\nwrite <words> on <thing>',
  help: 'Writes on something that you carry, in place of what stood on it: a few words at once, or a longer text line by line. Everybody who reads it will read your words.',
  topic: 'things',
  parse({ words: typed, rest }) {
    const [text, what = rest] = splitAt(typed, 'on') ?? [undefined];
    return what === '' ? undefined : { text, what: what.replace(/^on /i, '') };
  },
  run(tx, { text, what }) {
    const thing = thingAtHand(tx, what);
    if (!thing) return tx.tell(notHere(what));
    if (text === undefined) return beginInscription(tx, thing);
    inscribe(tx, thing, text);
  },
});
