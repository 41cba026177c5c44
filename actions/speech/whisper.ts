import type { Goid } from '../../domain/ids.ts';
import { ignores } from '../../domain/ignoring.ts';
import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';
import { someoneHere } from '../words/find.ts';
import { firstAndRest } from '../words/typed.ts';
import type { Speech } from './sentence.ts';
import { speech } from './sentence.ts';
import { spokenRefs, spokenTemplate } from './spoken.ts';

/** Speak into one ear: the others see it and do not hear it. */
export const whisper = action({
  verbs: ['whisper'],
  usage: 'whisper [to] <someone> <words>\nwhisper <someone> (<manner>) <words>',
  help: 'Says something to somebody beside you. The others see that you whisper, and do not hear what.',
  topic: 'talking',
  parse({ rest }) {
    const parts = firstAndRest(rest.replace(/^to /i, ''));
    const said = parts && speech(parts[1]);
    return said && { whom: parts[0], said };
  },
  run(tx, { whom, said }) {
    const target = someoneHere(tx, whom);
    if (!target) return tx.tell(`You see nobody called "${whom}" here.`);
    if (target.goid === tx.actor.goid)
      return tx.act({
        full: '{actor} [whisper] something to {actor.themself}.',
        blind: 'You hear someone whisper.',
      });
    if (ignores(target, tx.actor)) return tx.tell(`${target.name} does not want to hear from you.`);
    intoOneEar(tx, target, said);
    tx.act(
      { full: '{actor} [whisper] something to {target}.', blind: 'You hear someone whisper.' },
      { target },
      { except: [tx.actor.goid, target.goid], channel: 'chat' },
    );
    tx.occur({ name: 'whisper', target: target.goid, words: said.words });
  },
});

function intoOneEar(tx: Transaction, target: GameObject, said: Speech): void {
  const full = spokenTemplate(said, { verb: 'whisper', to: ' to {target}' });
  const deaf = '{actor} [whisper] something into {target.their} ear.';
  const except = tx.world.contents(tx.room.goid, 'player').filter(it => !isOneOf(it, [tx.actor, target]));
  tx.act({ full, blind: full, deaf }, { ...spokenRefs(said), target }, { channel: 'chat', except });
}

function isOneOf(goid: Goid, objects: readonly GameObject[]): boolean {
  return objects.some(it => it.goid === goid);
}
