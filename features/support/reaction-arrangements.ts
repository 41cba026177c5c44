import type { AnyAction } from '../../actions/action.ts';
import { action } from '../../actions/action.ts';
import { goid } from '../../domain/ids.ts';
import { Impair } from '../../domain/impairments.ts';
import { CreateGameObject } from '../../domain/objects.ts';
import { LoadReactions } from '../../domain/reacting.ts';
import { plainThing } from '../../domain/rooms.ts';

/** How a scenario sets its scene where somebody is to react. */
export const reactionArrangements: readonly AnyAction[] = [
  action({
    verbs: ['scene:reacts'],
    usage: 'scene:reacts <script> <id>',
    help: 'Lets something react by a file.',
    topic: 'things',
    wholeWord: true,
    parse: ({ words: [script = '', ...id] }) => ({ script, id: goid(id.join(' ')) }),
    run(tx, { script, id }) {
      const loaded = tx.do(LoadReactions({ goid: id, script }));
      if (!loaded.ok) throw new TypeError(`the scene cannot be set: ${loaded.refusal}`);
    },
  }),
  action({
    verbs: ['scene:deaf'],
    usage: 'scene:deaf <id>',
    help: 'Somebody hears nothing any more.',
    topic: 'things',
    wholeWord: true,
    parse: ({ rest }) => ({ who: goid(rest) }),
    run(tx, { who }) {
      if (!tx.do(Impair({ who, blind: false, deaf: true })).ok)
        throw new TypeError('the scene cannot be set');
    },
  }),
  action({
    verbs: ['scene:animal'],
    usage: 'scene:animal <generic>',
    help: 'Another animal is here.',
    topic: 'things',
    wholeWord: true,
    parse: ({ rest }) => ({ generic: rest }),
    run(tx, { generic }) {
      const traits = { holds: { capacity: 2 }, posture: { state: 'standing' } } as const;
      const animal = { ...plainThing, kind: 'mobile', article: 'a', generic, traits } as const;
      const [made, container] = [tx.services.newGoid(), tx.room.goid];
      const created = tx.do(
        CreateGameObject({ ...animal, goid: made, name: `second ${generic}`, container }),
      );
      if (!created.ok) throw new TypeError(`the scene cannot be set: ${created.refusal}`);
    },
  }),
];
