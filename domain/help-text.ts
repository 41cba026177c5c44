import type { Tier } from './traits/character.ts';

/** What a help file says: of a command of the game, or of something else that there is to know. */
export interface HelpText {
  /** The first verb of the command, or the topic. */
  readonly name: string;
  readonly isCommand: boolean;
  /** Other words that a topic is found by. */
  readonly aliases: readonly string[];
  /** Who may read of a topic. */
  readonly tier: Tier;
  /** Stands in place of what the game itself says of a command; empty where that stays. */
  readonly text: string;
  /** What is added. */
  readonly adds: string;
  /** What else there is to read. */
  readonly see: readonly string[];
}
