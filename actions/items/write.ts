import type { RefusalOf } from '../../domain/command.ts';
import { Inscribe } from '../../domain/writings.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { notHere } from '../words/cannot.ts';
import { thingAtHand } from '../words/find.ts';
import { splitAt } from '../words/typed.ts';

/** Templates about the thing. */
const words: Record<RefusalOf<typeof Inscribe>, string> = {
  'not-carried': 'You are not carrying {the thing}.',
  'not-writable': 'You cannot write on {the thing}.',
  'too-long': 'There is not enough room on {the thing} for so many words.',
};

/** Write on a thing that one carries: `write Beware of the goose on slate`. */
export const write = action({
  verbs: ['write'],
  usage: 'write <words> on <thing>',
  help: 'Writes on something that you carry, in place of what stood on it. Everybody who reads it will read your words.',
  topic: 'things',
  parse({ words: typed }) {
    const parts = splitAt(typed, 'on');
    return parts && { text: parts[0], what: parts[1] };
  },
  run(tx, { text, what }) {
    const thing = thingAtHand(tx, what);
    if (!thing) return tx.tell(notHere(what));
    const written = tx.do(Inscribe({ thing: thing.goid, by: tx.actor.goid, text }));
    if (!written.ok) return tx.tell(seenBy(tx.actor.goid, words[written.refusal], { thing }));
    tx.act('{actor} [write] something on {thing}.', { thing });
    tx.occur({ name: 'write', target: thing.goid });
  },
});
