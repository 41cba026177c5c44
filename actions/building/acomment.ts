import type { RefusalOf } from '../../domain/command.ts';
import { NoteObject } from '../../domain/notes.ts';
import { action } from '../action.ts';
import { seenBy, themOrThemself } from '../text/perspective.ts';
import { objectOrTell } from '../words/object-for.ts';
import { firstAndRest } from '../words/typed.ts';
import { builderWords } from './builder-words.ts';
import { isNothing } from './values.ts';

const words: Record<RefusalOf<typeof NoteObject>, string> = {
  ...builderWords,
  unchanged: 'That is what the note says already.',
};

/** Leave a note on a thing for other builders. */
export const acomment = action({
  verbs: ['acomment', 'acomm'],
  usage: 'acomment <object or id> <text>\nacomment <object or id> !nothing',
  help: 'Leaves a note on an object that only builders see, with "alook"; "!nothing" takes it away.',
  topic: 'building',
  tier: 'builder',
  parse({ rest }) {
    const parts = firstAndRest(rest);
    return parts && { what: parts[0], note: isNothing(parts[1]) ? '' : parts[1] };
  },
  run(tx, { what, note }) {
    const object = objectOrTell(tx, what);
    if (!object) return;
    const noted = tx.do(NoteObject({ goid: object.goid, note, by: tx.actor.goid }));
    if (!noted.ok) return tx.tell(words[noted.refusal]);
    const whom = themOrThemself(tx.actor, 'object', object);
    const done = note === '' ? `There is no note on ${whom} any more.` : `You have left a note on ${whom}.`;
    tx.tell(seenBy(tx.actor.goid, done, { object }));
  },
});
