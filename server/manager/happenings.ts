import type { Continuation } from '../../actions/effect.ts';
import type { Character } from '../../actions/reflexes/be-born.ts';
import { enterWorld } from '../../actions/reflexes/enter.ts';
import { eraseCharacter } from '../../actions/reflexes/erase.ts';
import { foundWorld } from '../../actions/reflexes/found-world.ts';
import { leaveWorld } from '../../actions/reflexes/leave.ts';
import { registerGuest } from '../../actions/reflexes/register-guest.ts';
import { tellWhatWaits } from '../../actions/reflexes/what-waits.ts';
import { writtenDeeds } from '../../actions/reflexes/written.ts';
import type { Understood } from '../../actions/understand.ts';
import type { WrittenText } from '../../actions/writing/written-text.ts';
import type { AreaPlan } from '../../domain/area-plan.ts';

/** A text without what was known when it was begun. */
export type Text = Omit<WrittenText, 'facts'>;

/** A character comes into the world; one who has no body yet is born. */
export function entering(character: Character): Understood {
  return { action: 'enter', run: tx => enterWorld(tx, character) };
}

/** Whoever has come in is told what waits for them. */
export const telling: Understood = { action: 'told', run: tellWhatWaits };

/** A player goes out of the world. */
export const leaving: Understood = { action: 'leave', run: leaveWorld };

/** A character goes out of the world for good. */
export const erasing: Understood = { action: 'erase', run: eraseCharacter };

/** A guest becomes a character that stays. */
export function registering(character: Character): Understood {
  return { action: 'register', run: tx => registerGuest(tx, character) };
}

/** A new world is made of its plans. */
export function founding(areas: readonly AreaPlan[]): Understood {
  return { action: 'found', run: tx => foundWorld(tx, areas) };
}

/** Something is done with a text that was written for it. @throws {TypeError} nobody knows what it was written for */
export function writing({ deed, facts }: Continuation, text: Text): Understood {
  const run = writtenDeeds[deed];
  if (!run) throw new TypeError(`a text was written for "${deed}", which nobody knows`);
  return { action: deed, run: tx => run(tx, { facts, ...text }) };
}
