import type { Armour } from './traits/armour.ts';
import type { Info, Note } from './traits/builder.ts';
import type { Character } from './traits/character.ts';
import type { Deed } from './traits/deed.ts';
import type { Equipped } from './traits/equipped.ts';
import type { Way } from './traits/exit.ts';
import type { Follows } from './traits/follows.ts';
import type { Impaired } from './traits/impaired.ts';
import type { Living } from './traits/living.ts';
import type { Muted } from './traits/muted.ts';
import type { Posture } from './traits/posture.ts';
import type { QuestState } from './traits/quests.ts';
import type { Reacts } from './traits/reacts.ts';
import type { Timer } from './traits/timer.ts';
import type { Weapon } from './traits/weapon.ts';
import type { Wearable } from './traits/wearable.ts';

/** Optional parts that only some objects have; each is replaced whole, never changed in place. */
export interface Traits {
  /** It protects where it is worn; the hide of a being everywhere. */
  readonly armour?: Armour;
  readonly character?: Character;
  /** What somebody of the staff did, and what can be taken back of it. */
  readonly deed?: Deed;
  /** It is worn or wielded by the one who has it. */
  readonly equipped?: Equipped;
  readonly exit?: Way;
  readonly follows?: Follows;
  /** Something that things can be put into; how many, where there is a limit. */
  readonly holds?: { readonly capacity: number | null };
  readonly impaired?: Impaired;
  /** What is kept about it for reactions and builders. */
  readonly info?: Info;
  /** How well somebody is; who has none is whole and unhurt. */
  readonly living?: Living;
  readonly muted?: Muted;
  readonly note?: Note;
  readonly posture?: Posture;
  /** The quests that a player has begun, oldest first. */
  readonly quests?: readonly QuestState[];
  readonly reacts?: Reacts;
  /** What will happen to it, each at its time. */
  readonly timers?: readonly Timer[];
  readonly weapon?: Weapon;
  readonly wearable?: Wearable;
  /** Said of it within the description of its room, where it is then not listed. */
  readonly woven?: { readonly text: string };
}
