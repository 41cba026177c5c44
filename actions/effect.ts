import type { Goid } from '../domain/ids.ts';
import type { Reloadable } from './reloadable.ts';

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
  | StaffErrand
  | { readonly do: 'kick'; readonly who: Goid; readonly reason: string };

/** What somebody of the staff wants of the server, besides the world. */
export type StaffErrand =
  | { readonly do: 'forget-account'; readonly name: string; readonly by: Goid }
  | { readonly do: 'restart'; readonly seconds: number; readonly by: Goid }
  | { readonly do: 'save-all'; readonly by: Goid }
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
