import { closest, distance } from 'fastest-levenshtein';

/** The known word that was most likely meant, or nothing where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 200 || known.length === 0) return undefined;
  const best = closest(word.toLowerCase(), known.map(lowered));
  if (distance(word.toLowerCase(), best) > Math.max(2, word.length / 3)) return undefined;
  return known.find(candidate => lowered(candidate) === best);
}

function lowered(word: string): string {
  return word.toLowerCase();
}
