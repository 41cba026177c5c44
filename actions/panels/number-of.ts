import type { GameObject } from '../../domain/object.ts';
import { onceFor } from '../../domain/once-for.ts';

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/**
 * An object as a whole number from 1 to 2^31 - 1, for clients that know things by number: a digest of its id, so that it is the
 * same after a restart, a rebuild, and in a new world of the same files. FNV-1a, mixed as in MurmurHash3.
 */
export const numberOf = onceFor((object: GameObject): number => digest(object.goid));

function digest(text: string): number {
  let hash = fnvOffset;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), fnvPrime);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0x7fffffff || 1;
}
