import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, text } from './fields.ts';

/** The most that anything has room for, in characters. */
const longestWriting = 4000;

export const Inscribed = event(
  'Inscribed',
  { thing: id, by: id, text },
  {
    stream: 'thing',
    evolve: (draft, e) => {
      const { writing } = draft.get(e.thing).traits;
      if (writing) draft.set(e.thing, 'writing', { ...writing, text: e.text });
    },
  },
);

/** Writes on a thing that one carries, in place of what stood on it. */
export const Inscribe = command('Inscribe', { thing: id, by: id, text }, (world, c) => {
  const thing = world.get(c.thing);
  if (thing?.container !== c.by) return refuse('not-carried');
  const { writing } = thing.traits;
  if (!writing || writing.room === 0) return refuse('not-writable');
  if (c.text.length > Math.min(writing.room, longestWriting)) return refuse('too-long');
  return accept(Inscribed(c));
});
