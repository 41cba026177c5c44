import type { RefusalOf } from '../../domain/command.ts';
import { WeaveObject } from '../../domain/notes.ts';
import type { GameObject } from '../../domain/object.ts';
import { DescribeObject } from '../../domain/objects.ts';
import { UpdateRoomDescription } from '../../domain/rooms.ts';
import { action } from '../action.ts';
import { seenBy, themOrThemself } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { objectOrTell } from '../words/object-for.ts';
import { firstAndRest } from '../words/typed.ts';
import { builderWords } from './builder-words.ts';
import { isNothing } from './values.ts';

/** Describe a thing or a room. */
export const adesc = action({
  verbs: ['adesc'],
  usage: 'adesc <object or id> <text>\nadesc here <text>\nadesc inroom <object or id> <text or false>',
  help: 'Says what one sees who looks at an object, or at the room you are in. With "inroom", the text stands in the description of the room instead of the thing in the list after it; "false" lists it again.',
  topic: 'building',
  tier: 'builder',
  parse({ rest }) {
    const isWoven = /^inroom\s/i.test(rest);
    const parts = firstAndRest(isWoven ? rest.slice('inroom'.length).trim() : rest);
    return parts && { isWoven, what: parts[0], description: parts[1] };
  },
  run(tx, { isWoven, what, description }) {
    const object = objectOrTell(tx, what);
    if (!object) return;
    if (isWoven) return weave(tx, object, isUnwoven(description) ? '' : description);
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

const wovenWords: Record<RefusalOf<typeof WeaveObject>, string> = {
  ...builderWords,
  'wrong-kind': 'Only items, containers and mobiles can be told of in the description of a room.',
  unchanged: 'That is so already.',
};

function isUnwoven(text: string): boolean {
  return text.toLowerCase() === 'false' || isNothing(text);
}

function weave(tx: Transaction, object: GameObject, text: string): void {
  const woven = tx.do(WeaveObject({ goid: object.goid, text }));
  if (!woven.ok) return tx.tell(wovenWords[woven.refusal]);
  const done =
    text === ''
      ? '{the object} [object:be] listed in the room again.'
      : 'The room tells of {the object} now.';
  tx.tell(seenBy(tx.actor.goid, done, { object }));
}
