import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { message, span } from '../text/spans.ts';
import { someoneHere } from '../words/find.ts';
import { firstAndRest } from '../words/typed.ts';
import { sentence } from './sentence.ts';

/** Speak into one ear: the others see it and do not hear it. */
export const whisper = action({
  verbs: ['whisper'],
  usage: 'whisper [to] <someone> <words>',
  help: 'Says something to somebody beside you. The others see that you whisper, and do not hear what.',
  topic: 'talking',
  parse({ rest }) {
    const parts = firstAndRest(rest.replace(/^to /i, ''));
    return parts && { whom: parts[0], words: parts[1] };
  },
  run(tx, { whom, words }) {
    const target = someoneHere(tx, whom);
    if (!target) return tx.tell(`You see nobody called "${whom}" here.`);
    const { actor } = tx;
    if (target.goid === actor.goid) return tx.act('{actor} [whisper] something to {actor.themself}.');
    const refs = { actor, target, spoken: span(sentence(words), 'speech') };
    for (const reader of [actor.goid, target.goid]) {
      tx.show(reader, message([seenBy(reader, '{actor} [whisper] to {target}, "{spoken}"', refs)], 'chat'));
    }
    tx.act(
      '{actor} [whisper] something to {target}.',
      { target },
      { except: [actor.goid, target.goid], channel: 'chat' },
    );
  },
});
