import type { Goid } from '../../domain/ids.ts';
import { ignores } from '../../domain/ignoring.ts';
import type { GameObject } from '../../domain/object.ts';
import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { message } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { deafTo } from './deaf-to.ts';
import { speech } from './sentence.ts';
import { spokenAloud, spokenRefs } from './spoken.ts';

/** Speak so loudly that the whole area hears it. */
export const shout = action({
  verbs: ['shout', 'yell'],
  usage: 'shout <words>\nshout (<manner>) <words>',
  help: 'Shouts something that everybody in this area hears, wherever in it they are.',
  topic: 'talking',
  parse: ({ rest }) => speech(rest),
  run(tx, said) {
    const refs = { actor: tx.actor, ...spokenRefs(said) };
    tx.act(spokenAloud(said, { verb: 'shout' }), refs, { channel: 'chat', except: deafTo(tx) });
    const far = listenersElsewhere(tx).map(it => it.goid);
    if (said.words !== '' && far.length > 0) {
      const line = seenBy(null, '{actor} [shout] from somewhere near, "{spoken}"', refs);
      tx.deliveries.push({ to: far, message: message([line], 'chat') });
    }
    tx.occur({ name: 'shout', words: said.words });
  },
});

/** The players of this area who are not in this room and can hear. */
function listenersElsewhere(tx: Transaction): GameObject[] {
  const { actor, room, world } = tx;
  const area = areaOf(tx, room.goid);
  if (area === undefined) return [];
  return [...world.present()].flatMap(goid => {
    const listener = world.get(goid);
    if (!listener || listener.container === room.goid || areaOf(tx, goid) !== area) return [];
    return listener.traits.impaired?.deaf === true || ignores(listener, actor) ? [] : [listener];
  });
}

function areaOf(tx: Transaction, goid: Goid): Goid | undefined {
  return around(tx.world, goid, 'area')?.goid;
}
