import { action } from '../action.ts';
import { someoneHere } from '../words/find.ts';
import { firstAndRest } from '../words/typed.ts';
import { deafTo } from './deaf-to.ts';
import { speech } from './sentence.ts';
import { spokenAloud, spokenRefs } from './spoken.ts';

/** Speak to one of those in the room, for all to hear. */
export const sayTo = action({
  verbs: ['sayto', 'ask'],
  usage: 'sayto <someone> <words>\nsayto <someone> (<manner>) <words>',
  help: 'Says something to somebody beside you; everybody in the room hears it.',
  topic: 'talking',
  parse({ rest }) {
    const parts = firstAndRest(rest.replace(/^to /i, ''));
    const said = parts && speech(parts[1]);
    return said && { whom: parts[0], said };
  },
  run(tx, { whom, said }) {
    const target = someoneHere(tx, whom);
    if (!target) return tx.tell(`You see nobody called "${whom}" here.`);
    if (target.goid === tx.actor.goid) return tx.tell('You talk to yourself, and nobody else hears it.');
    const refs = { ...spokenRefs(said), target };
    tx.act(spokenAloud(said, { to: said.verb === 'ask' ? ' {target}' : ' to {target}' }), refs, {
      channel: 'chat',
      except: deafTo(tx),
    });
    tx.occur({ name: 'sayto', target: target.goid, words: said.words });
  },
});
