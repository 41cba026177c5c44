import type { Grip } from '../../domain/body.ts';

/** Where a weapon is held, for a template that speaks of its holder: `in {actor.their} right hand`. */
export function handWords(grip: Grip, holder = 'actor'): string {
  return grip === 'both' ? 'in both hands' : `in {${holder}.their} ${grip} hand`;
}
