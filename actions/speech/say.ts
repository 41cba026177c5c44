import { action } from '../action.ts';
import { deafTo } from './deaf-to.ts';
import { speech } from './sentence.ts';
import { spokenAloud, spokenRefs } from './spoken.ts';

/** Speak to everybody in the room. */
export const say = action({
  verbs: ['say'],
  usage: 'say <words>\nsay (<manner>) <words>',
  help: 'Says something that everybody in the room hears. \'hello is short for "say hello". A smiley at the end shows on your face, and "say (softly) hello" tells how you say it.',
  topic: 'talking',
  parse: ({ rest }) => speech(rest),
  run(tx, said) {
    tx.act(spokenAloud(said), spokenRefs(said), { channel: 'chat', except: deafTo(tx) });
    tx.occur({ name: 'say', words: said.words });
  },
});
