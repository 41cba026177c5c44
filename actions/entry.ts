import type { Tier } from '../domain/traits/character.ts';

/** The shelves on which help lays the commands out. */
export const topics = [
  'moving',
  'looking',
  'things',
  'fighting',
  'talking',
  'gestures',
  'yourself',
  'building',
  'running the server',
] as const;
export type Topic = (typeof topics)[number];

/** What is told of an action: its words, its forms, its help. */
export interface Entry {
  /** The first is its name; each of them starts it. */
  readonly verbs: readonly [string, ...string[]];
  /** Each form on a line: `get <item> [from <container>]`. */
  readonly usage: string;
  /** Whole sentences for a player who asks. */
  readonly help: string;
  readonly topic: Topic;
  /** Who may use it; everyone where nothing is said. */
  readonly tier?: Tier;
  /** Nobody else hears or reads it, though it stands among the talking: reading a board, asking for what was said. */
  readonly isQuiet?: true;
  /** Whether somebody who sleeps can do it; where nothing is said, the topic decides. */
  readonly whileAsleep?: boolean;
  /** The same as another in other words: it is explained, and left out where help lists what there is. */
  readonly otherWords?: true;
  /** Must be typed whole, since a slip would cost too much. */
  readonly wholeWord?: true;
}
