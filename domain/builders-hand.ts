import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, text, traits } from './fields.ts';

/** Traits that only the rules of the game give and take. */
const bound: readonly string[] = ['character', 'deed', 'exit', 'guest', 'muted', 'timers'];

export const TraitsGiven = event(
  'TraitsGiven',
  { goid: id, traits },
  {
    stream: 'goid',
    evolve: (draft, e) => draft.change(e.goid, { traits: { ...draft.get(e.goid).traits, ...e.traits } }),
  },
);

/** Gives an object traits, each instead of the one it had: a builder's hand, which asks nobody. */
export const GiveTraits = command('GiveTraits', { goid: id, traits }, (world, c) => {
  if (!world.get(c.goid)) return refuse('no-such-object');
  if (Object.keys(c.traits).some(it => bound.includes(it))) return refuse('bound-trait');
  return accept(TraitsGiven(c));
});

export const TraitTaken = event(
  'TraitTaken',
  { goid: id, trait: text },
  {
    stream: 'goid',
    evolve: (draft, e) => {
      const left = Object.entries(draft.get(e.goid).traits).filter(([key]) => key !== e.trait);
      draft.change(e.goid, { traits: Object.fromEntries(left) });
    },
  },
);

/** Takes a trait from an object. */
export const TakeTrait = command('TakeTrait', { goid: id, trait: text }, (world, c) => {
  const object = world.get(c.goid);
  if (!object) return refuse('no-such-object');
  if (bound.includes(c.trait)) return refuse('bound-trait');
  if (!Object.hasOwn(object.traits, c.trait)) return refuse('no-such-trait');
  return accept(TraitTaken(c));
});
