import { z } from 'zod';
import { mostScripts } from '../../domain/reacting.ts';
import type { Traits } from '../../domain/traits.ts';
import { wanted } from './form.ts';
import { id } from './id.ts';

/** What may be said of whatever reacts: the names of its reaction files. */
export const reacting = {
  reactions: z
    .array(id, { error: wanted('a list, as [greets, sells]') })
    .max(mostScripts, `must have at most ${mostScripts} entries`)
    .default([]),
};

/** The same as written. */
export interface ReactingText {
  reactions: string[];
}

/** What comes of it in the world. */
export function reactingTraits({ reactions }: ReactingText): Pick<Traits, 'reacts'> {
  return reactions.length > 0 ? { reacts: { scripts: reactions } } : {};
}
