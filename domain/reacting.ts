import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, text } from './fields.ts';
import { tooLong } from './objects.ts';

/** The most reaction files that one thing can react by. */
export const mostScripts = 8;

export const ReactionsLoaded = event(
  'ReactionsLoaded',
  { goid: id, script: text },
  {
    stream: 'goid',
    evolve: (draft, e) => {
      const scripts = draft.get(e.goid).traits.reacts?.scripts ?? [];
      draft.set(e.goid, 'reacts', { scripts: [...scripts, e.script] });
    },
  },
);

/** Lets a thing, a room or somebody react by a file. */
export const LoadReactions = command('LoadReactions', { goid: id, script: text }, (world, c) => {
  const object = world.get(c.goid);
  if (!object) return refuse('no-such-object');
  if (object.kind === 'player' || object.kind === 'area') return refuse('cannot-react');
  const scripts = object.traits.reacts?.scripts ?? [];
  if (scripts.includes(c.script)) return refuse('loaded-already');
  if (scripts.length >= mostScripts) return refuse('too-many');
  if (c.script === '' || tooLong(c.script)) return refuse('no-name');
  return accept(ReactionsLoaded(c));
});

export const ReactionsCleared = event(
  'ReactionsCleared',
  { goid: id },
  {
    stream: 'goid',
    evolve: (draft, e) => {
      const { reacts: _, ...traits } = draft.get(e.goid).traits;
      draft.change(e.goid, { traits });
    },
  },
);

/** Lets a thing react to nothing any more. */
export const ClearReactions = command('ClearReactions', { goid: id }, (world, c) => {
  const object = world.get(c.goid);
  if (!object) return refuse('no-such-object');
  if (!object.traits.reacts) return refuse('does-not-react');
  return accept(ReactionsCleared(c));
});
