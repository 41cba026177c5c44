const LEAST = 3;
const MOST = 20;

/** Words that commands, texts and people need for something else. */
const RESERVED = new Set(
  `me myself you your self him her his its they them all everything here there someone somebody something anyone anybody
  everyone everybody nobody noone nothing none the and player players room exit north northeast east southeast south
  southwest west northwest down out inside outside aevum server system root god admin administrator administrators
  builder builders helper helpers staff moderator operator owner guest visitor anonymous unknown undefined null true
  false new create quit exit logout login password help who what yes cancel`.split(/\s+/),
);

/** A name as the game writes it: one capital, then small letters. */
export function properName(typed: string): string {
  return typed.slice(0, 1).toUpperCase() + typed.slice(1).toLowerCase();
}

/** Why nobody can be called this, as a whole sentence; nothing where the name is fine. Upper or lower case is all one. */
export function refuseName(name: string): string | undefined {
  if (!/^[a-z]*$/i.test(name)) return 'A name is made of the letters A to Z alone, without spaces or digits.';
  if (name.length < LEAST || name.length > MOST) return `A name has ${LEAST} to ${MOST} letters.`;
  if (RESERVED.has(name.toLowerCase()))
    return `The game needs the word "${name.toLowerCase()}" itself; choose another name.`;
  return undefined;
}
