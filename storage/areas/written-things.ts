import type { Gender } from '../../domain/object.ts';
import type { FighterText } from './fighter-form.ts';
import type { GearText } from './gear.ts';
import type { ReactingText } from './reacting.ts';
import type { SensesText } from './senses-form.ts';
import type { ThingTraitsText } from './thing-traits.ts';

interface DescribedText extends ReactingText {
  name: string;
  aliases: string[];
  short: string;
  description: string;
}

/** An item as written; a count above 1 stands for that many equal ones. */
export interface ItemText extends DescribedText, GearText, ThingTraitsText {
  item: string;
  movable: boolean;
  plural: boolean;
  count: number;
}

/** A container as written. */
export interface ContainerText extends DescribedText, GearText, ThingTraitsText {
  container: string;
  movable: boolean;
  plural: boolean;
  capacity: number | null;
  contents: LyingText[];
}

/** A mobile as written. */
export interface MobileText extends DescribedText, SensesText, FighterText {
  mobile: string;
  gender: Gender;
}

/** What may be written into a container. */
export type LyingText = ItemText | ContainerText;

/** What may be written into a room. */
export type ThingText = LyingText | MobileText;
