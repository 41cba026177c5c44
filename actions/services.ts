import type { Goid } from '../domain/ids.ts';
import type { Dice } from './dice.ts';
import type { Entry } from './entry.ts';
import type { HelpBook } from './help-book.ts';
import type { PrototypeBook } from './prototype-book.ts';
import type { ReactionBook } from './reactions/reaction-book.ts';
import type { ChannelLine, TalkChannel } from './speech/channel-line.ts';
import type { Texts } from './texts.ts';

/** One setting as an admin sees it. */
export interface SettingShown {
  readonly key: string;
  readonly value: string;
  readonly about: string;
  /** Whether it can change while the server runs. */
  readonly live: boolean;
}

/** The settings as actions see them; the change itself is an effect. */
export interface SettingsBook {
  list(): readonly SettingShown[];
  /** Why a setting cannot be given this value, in words; `undefined` where it can. */
  refusal(key: string, value: string): string | undefined;
}

/** One connection, as the staff may see it. */
export interface Connection {
  /** Who plays over it; nobody at the login. */
  readonly player: Goid | undefined;
  readonly address: string;
  readonly idleSeconds: number;
  /** The client's own name for itself; empty where it does not say. */
  readonly client: string;
}

/** Who of the staff reads what somebody perceives. */
export interface WatchBook {
  readonly isEmpty: boolean;
  /** Those who read at a moment what somebody perceives. */
  watchersOf(being: Goid, now: number): readonly Goid[];
  /** Those whom somebody watches with no end. */
  watchedBy(who: Goid): readonly Goid[];
}

/** What an action is handed besides the world: ids, and the few things that are not in it. */
export interface Services {
  /** A new id that no object has had. */
  readonly newGoid: () => Goid;
  readonly dice: Dice;
  /** Where those go whose room is gone. */
  readonly refuge: Goid;
  readonly settings: SettingsBook;
  readonly connections: () => readonly Connection[];
  /** Who told somebody something last. */
  readonly lastTeller: (who: Goid) => Goid | undefined;
  /** What can be made again and again. */
  readonly prototypes: PrototypeBook;
  readonly watches: WatchBook;
  /** How those react who do. */
  readonly reactions: ReactionBook;
  /** The room in which somebody was before this one, as long as they stay in the world. */
  readonly cameFrom: (who: Goid) => Goid | undefined;
  /** Whether somebody has said that they will be right back, and has not come back yet. */
  readonly isAway: (who: Goid) => boolean;
  /** What was said last on a channel, the oldest first. */
  readonly channelHistory: (channel: TalkChannel) => readonly ChannelLine[];
  /** The words that people wrote. */
  readonly texts: Texts;
  /** What the help files say besides. */
  readonly help: HelpBook;
  /** What is told of everything that can be typed, for help. */
  readonly entries: readonly Entry[];
}
