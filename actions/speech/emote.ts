import { action } from '../action.ts';
import { asSentence, message, nameOf, span } from '../text/spans.ts';
import { withStop } from './sentence.ts';

/** Do anything at all, in words: `emote looks at the sky`. */
export const emote = action({
  verbs: ['emote'],
  usage: 'emote <what you do>',
  help: 'Shows everybody in the room what you do, in your own words: "emote looks at the sky" or ":looks at the sky".',
  topic: 'gestures',
  parse: ({ rest }) => (rest === '' ? undefined : { deed: rest }),
  run(tx, { deed }) {
    const text = withStop(deed);
    const gap = /^[',]/.test(text) ? '' : ' ';
    const to = tx.world.contents(tx.room.goid, 'player');
    tx.deliveries.push({
      to: [...to],
      message: message([asSentence([nameOf(tx.actor), span(gap + text)])], 'chat'),
    });
  },
});
