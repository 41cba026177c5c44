import type { Past } from './upcasting.ts';

/**
 * Every form that an event ever had besides the present one. Each entry was true when it was written and stays as it is: what
 * a constant of the code was then stands here as it was then.
 */
export const past: Past = {
  aliases: {},
  upcasters: [
    {
      // Until version 2 the looks and the strength of a new character stood in the code and not in the event.
      type: 'PlayerCreated',
      from: 1,
      to: 2,
      upcast: data => ({
        ...data,
        description: 'A typical person, with nothing unusual to be seen.',
        capacity: 40,
      }),
    },
  ],
};
