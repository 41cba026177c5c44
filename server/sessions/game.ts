import type { WrittenText } from '../editor/write-text.ts';
import type { Character, Continuation, PlayerId } from '../manager/outlet.ts';

/** What the doors know of the game: lines go in, and what is to be read comes back to the sessions. */
export interface Game {
  perform(actor: PlayerId, line: string): Promise<void>;
  /** Brings a character into the world; one who has no body yet is born. */
  enter(character: Character): Promise<void>;
  /** Makes a guest a character that stays, under this name. */
  register(character: Character): Promise<void>;
  leave(player: PlayerId): Promise<void>;
  /** The client of a player wants to keep these packages in view; `undefined` wants none. */
  watch(player: PlayerId, wanted: ((name: string) => boolean) | undefined): void;
  /** The client of a player asks for something once; `name` is in small letters. */
  ask(player: PlayerId, name: string, body: unknown): void;
  /** Does with a text what it was written for. */
  write(player: PlayerId, use: Continuation, written: WrittenText): Promise<void>;
  /** Takes a character out of the world for good, with all that it carries. */
  erase(player: PlayerId): Promise<void>;
  /** Who is in the world now. */
  present(): ReadonlySet<PlayerId>;
}
