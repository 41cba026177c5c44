import { isShut } from '../../domain/doors.ts';
import { isDark } from '../../domain/perception.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { whyUnseen } from '../senses/room-view.ts';
import { seenBy } from '../text/perspective.ts';
import { listed, nameOf, span } from '../text/spans.ts';
import { exitNamed } from './ways.ts';

/** Look through an exit: where it leads, and who is there. */
export const peer = action({
  verbs: ['peer'],
  usage: 'peer <direction or exit>',
  help: 'Lets you look through an exit, at the room behind it and at those who are there.',
  topic: 'looking',
  parse: ({ rest }) => (rest === '' ? undefined : { way: rest.toLowerCase() }),
  run(tx, { way }) {
    const unseen = whyUnseen(tx.world, tx.actor);
    if (unseen) return tx.tell(unseen);
    const exit = exitNamed(tx, way);
    if (!exit) return tx.tell('There is no way out like that here.');
    if (isShut(tx.world, exit.goid))
      return tx.tell(seenBy(tx.actor.goid, '{the exit} [exit:be] closed.', { exit }));
    tx.act('{actor} [peer] through {the exit}.', { exit }, { except: [tx.actor.goid] });
    const beyond = exit.traits.exit && tx.world.get(exit.traits.exit.to);
    if (!beyond) return tx.tell('It leads nowhere.');
    if (isDark(tx.world, beyond.goid)) return tx.tell('You see nothing there but the deepest darkness.');
    const people = everythingIn(tx.world, beyond.goid, ['mobile', 'player']).filter(it => it.visible);
    tx.tell([span('Squinting, you can make out '), span(beyond.name, 'title'), span('.')]);
    if (people.length > 0)
      tx.tell([span('You see '), ...listed(people.slice(0, 20).map(nameOf)), span(' there.')]);
  },
});
