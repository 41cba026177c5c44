import type { Goid } from '../domain/ids.ts';
import type { Preferences } from './preferences.ts';
import type { Reloadable } from './reloadable.ts';
import type { ChannelLine } from './speech/channel-line.ts';

/** What is done with a text when it is written: a deed that `actions/reflexes/written.ts` knows, and what it needs to know. */
export interface Continuation {
  readonly deed: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** A text that somebody is to write. */
export interface Assignment {
  /** What it is, as a sentence goes on with it: `a letter to Bob`. */
  readonly title: string;
  /** Asked for before the first line; nothing where there is no subject. */
  readonly subject?: string;
  /** What is there already. */
  readonly start: readonly string[];
  /** The most lines it may have. */
  readonly lines: number;
  readonly use: Continuation;
}

/** What an action wants done outside the world; carried out when its lines are released, never when it is undone. */
export type Effect =
  | { readonly do: 'part'; readonly who: Goid }
  | { readonly do: 'remember-way'; readonly who: Goid; readonly from: Goid }
  | { readonly do: 'remember-teller'; readonly who: Goid; readonly teller: Goid }
  | { readonly do: 'write-for-screen-reader'; readonly who: Goid; readonly wanted: boolean }
  | { readonly do: 'configure'; readonly key: string; readonly value: string; readonly by: Goid }
  | { readonly do: 'shut-down'; readonly by: Goid }
  | { readonly do: 'reload'; readonly what: Reloadable; readonly by: Goid }
  | { readonly do: 'rebuild'; readonly by: Goid }
  | { readonly do: 'tell-history'; readonly of: Goid; readonly page: number; readonly by: Goid }
  /** Opens the line editor; what comes of it is done as an action of its own. */
  | ({ readonly do: 'edit'; readonly who: Goid } & Assignment)
  | { readonly do: 'change-password'; readonly who: Goid }
  | { readonly do: 'delete-character'; readonly who: Goid }
  /** A guest becomes a character of their own; the name they would like, or none yet. */
  | { readonly do: 'register'; readonly who: Goid; readonly name: string }
  | { readonly do: 'turn-page'; readonly who: Goid }
  | { readonly do: 'prefer'; readonly who: Goid; readonly preferences: Preferences }
  /** What somebody perceives is read by another until a moment, in milliseconds since 1970; 0 ends it. */
  | { readonly do: 'remember-watch'; readonly who: Goid; readonly being: Goid; readonly until: number }
  | { readonly do: 'remember-away'; readonly who: Goid; readonly away: boolean }
  | { readonly do: 'remember-line'; readonly line: ChannelLine }
  | StaffErrand
  | { readonly do: 'kick'; readonly who: Goid; readonly reason: string };

/** What somebody of the staff wants of the server, besides the world. */
export type StaffErrand =
  /** Somebody is made to do what a player could type. */
  | { readonly do: 'force'; readonly who: Goid; readonly line: string; readonly by: Goid }
  | { readonly do: 'forget-account'; readonly name: string; readonly by: Goid }
  | { readonly do: 'restart'; readonly seconds: number; readonly by: Goid }
  | { readonly do: 'save-all'; readonly by: Goid }
  | { readonly do: 'export-area'; readonly area: Goid; readonly by: Goid }
  | {
      readonly do: 'tell-log';
      readonly of: 'players' | 'server' | 'system';
      readonly lines: number;
      readonly by: Goid;
    }
  | { readonly do: 'reopen-log'; readonly by: Goid }
  | {
      readonly do: 'ban';
      readonly whom: string;
      readonly until: number | null;
      readonly reason: string;
      readonly by: Goid;
    }
  | { readonly do: 'unban'; readonly whom: string; readonly by: Goid }
  | { readonly do: 'tell-bans'; readonly by: Goid };
