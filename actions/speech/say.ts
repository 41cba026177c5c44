import { action } from '../action.ts';
import { span } from '../text/spans.ts';
import { sentence, verbOf } from './sentence.ts';

/** Speak to everybody in the room. */
export const say = action({
  verbs: ['say'],
  usage: 'say <words>',
  help: 'Says something that everybody in the room hears. \'hello is short for "say hello".',
  topic: 'talking',
  parse: ({ rest }) => (rest === '' ? undefined : { words: rest }),
  run(tx, { words }) {
    const spoken = sentence(words);
    const full = `{actor} [${verbOf(spoken)}], "{spoken}"`;
    const act = { full, blind: full, deaf: '{actor} [say] something that you cannot hear.' };
    tx.act(act, { spoken: span(spoken, 'speech') }, { channel: 'chat' });
    tx.occur({ name: 'say', words: spoken });
  },
});
