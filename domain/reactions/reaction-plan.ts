import type { Gender } from '../object.ts';
import type { Traits } from '../traits.ts';
import type { Situation } from './situation.ts';

/** What one reaction file says, checked: how somebody or something answers to what happens around it. */
export interface ReactionScript {
  /** The file's name without `.yaml`. */
  readonly name: string;
  readonly about: string;
  readonly reactions: readonly ReactionPlan[];
}

/** One reaction: what sets it off, under which condition, and what is done then. */
export interface ReactionPlan {
  readonly name: string;
  /** File and line, for whoever has to mend it. */
  readonly place: string;
  /** Names of actions, and of what happens untyped: `enter`, `leave`, `tick`, `hour` … */
  readonly on: readonly string[];
  /** One of these has to be among the words that were said; nothing is asked where there are none. */
  readonly said: readonly string[];
  /** Seconds between two ticks that set it off. */
  readonly every: number;
  /** How often in a hundred it happens. */
  readonly chance: number;
  readonly condition: Condition | null;
  /** What is done, one step after the other; jumps lead forward only, so that every run ends. */
  readonly steps: readonly Step[];
}

/** Whether something is so, seen by whoever reacts. @throws Error where it cannot be told, as a division by zero */
export type Condition = (situation: Situation) => boolean;

/** Who or what a step is about, as the situation knows it. */
export const roles = ['actor', 'me', 'target', 'item', 'room'] as const;
export type Role = (typeof roles)[number];

/** A thing that a step makes. */
export interface MadeThing {
  readonly kind: 'item' | 'mobile';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly short: string;
  readonly description: string;
  readonly gender: Gender;
  readonly movable: boolean;
  /** Who or what has it then. */
  readonly to: 'actor' | 'me' | 'room';
  /** Nothing is made where so many like it are there already. */
  readonly most: number;
  /** What it is made for: to be worn, to be wielded, to react. */
  readonly traits: Traits;
}

/** One thing to do. `to` is the number of the step that comes next. */
export type Step =
  | { readonly do: 'act'; readonly line: string }
  | { readonly do: 'tell'; readonly text: string }
  | { readonly do: 'show'; readonly text: string }
  | { readonly do: 'make'; readonly thing: MadeThing }
  | { readonly do: 'delete'; readonly what: string }
  | { readonly do: 'teleport'; readonly who: Role; readonly room: string }
  | { readonly do: 'follow'; readonly whom: Role }
  | { readonly do: 'unfollow' }
  | { readonly do: 'attack'; readonly whom: Role }
  | { readonly do: 'wander' }
  | { readonly do: 'quest'; readonly quest: QuestStep }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'roll'; readonly percent: number; readonly to: number }
  | { readonly do: 'test'; readonly condition: Condition; readonly to: number }
  | { readonly do: 'pick'; readonly to: readonly number[] }
  | { readonly do: 'jump'; readonly to: number };

/** How far the actor has come in a quest; one without a title is remembered and never shown. */
export interface QuestStep {
  readonly quest: string;
  readonly stage: string;
  readonly title: string;
  /** What is to be done next, in a sentence. */
  readonly task: string;
  readonly done: boolean;
}
