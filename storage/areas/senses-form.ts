import type { Traits } from '../../domain/traits.ts';
import { line } from './form.ts';
import { areaLimits } from './limits.ts';

const sentence = line(areaLimits.sentence).optional();

/** What can be said to the senses other than sight. */
export const sensesForm = { smell: sentence, sound: sentence, taste: sentence, touch: sentence };

/** The senses as written. */
export interface SensesText {
  readonly smell?: string | undefined;
  readonly sound?: string | undefined;
  readonly taste?: string | undefined;
  readonly touch?: string | undefined;
}

/** The senses trait of whatever has something to smell, hear, taste or touch. */
export function sensesOf({ smell, sound, taste, touch }: SensesText): Pick<Traits, 'senses'> {
  const senses = {
    ...(smell && { smell }),
    ...(sound && { sound }),
    ...(taste && { taste }),
    ...(touch && { touch }),
  };
  return Object.keys(senses).length > 0 ? { senses } : {};
}
