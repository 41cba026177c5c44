import type { Goid } from './ids.ts';
import type { AreaMap } from './traits/area-map.ts';
import type { Armour } from './traits/armour.ts';
import type { Board, ReadMarks } from './traits/board.ts';
import type { Info, Note } from './traits/builder.ts';
import type { Character } from './traits/character.ts';
import type { CustomVerb } from './traits/custom-verb.ts';
import type { Deed } from './traits/deed.ts';
import type { Doorway } from './traits/doorway.ts';
import type { Equipped } from './traits/equipped.ts';
import type { Way } from './traits/exit.ts';
import type { Fighting } from './traits/fighting.ts';
import type { Follows } from './traits/follows.ts';
import type { Food } from './traits/food.ts';
import type { Impaired } from './traits/impaired.ts';
import type { Light } from './traits/light.ts';
import type { Liquid } from './traits/liquid.ts';
import type { Living } from './traits/living.ts';
import type { Mailbox } from './traits/mailbox.ts';
import type { Muted } from './traits/muted.ts';
import type { Natural } from './traits/natural.ts';
import type { Openable } from './traits/openable.ts';
import type { PlaceFlag } from './traits/place-flags.ts';
import type { Portal } from './traits/portal.ts';
import type { Posture } from './traits/posture.ts';
import type { QuestState } from './traits/quests.ts';
import type { Reacts } from './traits/reacts.ts';
import type { Respawns } from './traits/respawns.ts';
import type { Seat } from './traits/seat.ts';
import type { Senses } from './traits/senses.ts';
import type { Skills } from './traits/skills.ts';
import type { SkyLight } from './traits/sky.ts';
import type { Terrain } from './traits/terrain.ts';
import type { Timer } from './traits/timer.ts';
import type { Weapon } from './traits/weapon.ts';
import type { Wearable } from './traits/wearable.ts';
import type { Writing } from './traits/writing.ts';

/** Optional parts that only some objects have; each is replaced whole, never changed in place. */
export interface Traits {
  /** How an area is drawn; room by room where nothing is said. */
  readonly areaMap?: AreaMap;
  /** It protects where it is worn; the hide of a being everywhere. */
  readonly armour?: Armour;
  /** The names of the prototypes of what a mobile has when it comes into the world, and each time when it comes back. */
  readonly carries?: readonly string[];
  /** What a player's own words stand for, each with what is typed in its place. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly board?: Board;
  readonly character?: Character;
  /** What somebody of the staff did, and what can be taken back of it. */
  readonly deed?: Deed;
  readonly doorway?: Doorway;
  /** It is worn or wielded by the one who has it. */
  readonly equipped?: Equipped;
  readonly exit?: Way;
  /** How many seconds a thing lasts once it is there. */
  readonly expires?: number;
  /** Powers that lie on a room or an area. */
  readonly flags?: readonly PlaceFlag[];
  readonly follows?: Follows;
  /** The words in which somebody is seen to come and go: `with a limp`. */
  readonly gait?: string;
  /** It is played by a guest, and goes for good when they leave. */
  readonly guest?: true;
  /** Something that things can be put into; how many, where there is a limit. */
  readonly holds?: { readonly capacity: number | null };
  /** Those whom a player does not want to hear. */
  readonly ignores?: readonly Goid[];
  readonly impaired?: Impaired;
  /** What is kept about it for reactions and builders. */
  readonly info?: Info;
  readonly light?: Light;
  readonly liquid?: Liquid;
  /** How well somebody is; who has none is whole and unhurt. */
  readonly living?: Living;
  readonly muted?: Muted;
  readonly note?: Note;
  readonly openable?: Openable;
  readonly portal?: Portal;
  /** The words in which somebody is seen to be there: `leaning on the bar`. */
  readonly pose?: string;
  readonly mailbox?: Mailbox;
  readonly posture?: Posture;
  /** The quests that a player has begun, oldest first. */
  readonly quests?: readonly QuestState[];
  readonly reacts?: Reacts;
  readonly seat?: Seat;
  readonly senses?: Senses;
  readonly terrain?: Terrain;
  /** What a player has read on boards; the board that was looked at last comes last. */
  readonly readPosts?: readonly ReadMarks[];
  /** How a player wants to play: the settings that are not as they come. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What will happen to it, each at its time. */
  readonly timers?: readonly Timer[];
  /** What can be done to it with words of its own. */
  readonly verbs?: readonly CustomVerb[];
  readonly weapon?: Weapon;
  readonly wearable?: Wearable;
  /** Said of it within the description of its room, where it is then not listed. */
  readonly woven?: { readonly text: string };
  readonly writing?: Writing;
  /** Somebody who fights. */
  readonly fighting?: Fighting;
  /** Something that helps against hunger. */
  readonly food?: Food;
  /** How a beast fights. */
  readonly natural?: Natural;
  /** Where and when a mobile comes back after its death. */
  readonly respawns?: Respawns;
  /** Of the sky alone: how much light it gives now. */
  readonly sky?: SkyLight;
  /** What somebody has learned. */
  readonly skills?: Skills;
}
