import type { Character, PlayerId } from '../manager/outlet.ts';

/** What the doors know of the game: lines go in, and what is to be read comes back to the sessions. */
export interface Game {
  perform(actor: PlayerId, line: string): Promise<void>;
  /** Brings a character into the world; one who has no body yet is born. */
  enter(character: Character): Promise<void>;
  leave(player: PlayerId): Promise<void>;
  /** Who is in the world now. */
  present(): ReadonlySet<PlayerId>;
}
