import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { flag, id } from './fields.ts';
import { isLiving } from './object.ts';

export const Impaired = event(
  'Impaired',
  { who: id, blind: flag, deaf: flag },
  {
    stream: 'who',
    evolve: (draft, { who, ...lost }) => {
      const { impaired: _, ...traits } = draft.get(who).traits;
      draft.change(who, { traits: lost.blind || lost.deaf ? { ...traits, impaired: lost } : traits });
    },
  },
);

/** Takes senses from a living being, or gives them back. */
export const Impair = command('Impair', { who: id, blind: flag, deaf: flag }, (world, c) => {
  const being = world.get(c.who);
  if (!being || !isLiving(being)) return refuse('lifeless');
  return accept(Impaired(c));
});
