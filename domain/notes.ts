import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, text } from './fields.ts';
import { tangible, tooLong } from './objects.ts';

export const ObjectNoted = event(
  'ObjectNoted',
  { goid: id, note: text, by: id },
  {
    stream: 'goid',
    evolve: (draft, { goid, note, by }) =>
      note === '' ? draft.unset(goid, 'note') : draft.set(goid, 'note', { text: note, by }),
  },
);

/** Leaves a note for other builders on a thing; an empty one takes it away. */
export const NoteObject = command('NoteObject', { goid: id, note: text, by: id }, (world, c) => {
  const object = tangible(world, c.goid);
  if (!object) return refuse('no-such-object');
  if (tooLong(c.note)) return refuse('too-long');
  if ((object.traits.note?.text ?? '') === c.note) return refuse('unchanged');
  return accept(ObjectNoted(c));
});

export const ObjectWoven = event(
  'ObjectWoven',
  { goid: id, text },
  {
    stream: 'goid',
    evolve: (draft, e) =>
      e.text === '' ? draft.unset(e.goid, 'woven') : draft.set(e.goid, 'woven', { text: e.text }),
  },
);

/** Tells of a thing within the description of its room and not in the list after it; an empty text lists it again. */
export const WeaveObject = command('WeaveObject', { goid: id, text }, (world, c) => {
  const object = tangible(world, c.goid);
  if (!object) return refuse('no-such-object');
  if (object.kind !== 'item' && object.kind !== 'container' && object.kind !== 'mobile')
    return refuse('wrong-kind');
  if (tooLong(c.text)) return refuse('too-long');
  if ((object.traits.woven?.text ?? '') === c.text) return refuse('unchanged');
  return accept(ObjectWoven(c));
});
