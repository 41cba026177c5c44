import { DescribeObject } from '../../domain/objects.ts';
import { UpdateRoomDescription } from '../../domain/rooms.ts';
import { action } from '../action.ts';
import { seenBy, themOrThemself } from '../text/perspective.ts';
import { objectOrTell } from '../words/object-for.ts';
import { firstAndRest } from '../words/typed.ts';
import { builderWords } from './builder-words.ts';

/** Describe a thing or a room. */
export const adesc = action({
  verbs: ['adesc'],
  usage: 'adesc <object or id> <text>\nadesc here <text>',
  help: 'Says what one sees who looks at an object, or at the room you are in.',
  topic: 'building',
  tier: 'builder',
  parse({ rest }) {
    const parts = firstAndRest(rest);
    return parts && { what: parts[0], description: parts[1] };
  },
  run(tx, { what, description }) {
    const object = objectOrTell(tx, what);
    if (!object) return;
    const it = object.goid;
    const done =
      object.kind === 'room'
        ? tx.do(UpdateRoomDescription({ room: it, description }))
        : tx.do(DescribeObject({ goid: it, description }));
    if (!done.ok) return tx.tell(builderWords[done.refusal]);
    const whom = themOrThemself(tx.actor, 'object', object);
    tx.tell(seenBy(tx.actor.goid, `You have described ${whom}.`, { object }));
  },
});
