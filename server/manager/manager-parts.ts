import type { AnyAction } from '../../actions/action.ts';
import type { DueDeed } from '../../actions/reflexes/due-deed.ts';
import type { Services } from '../../actions/services.ts';
import type { World } from '../../domain/world.ts';
import type { EventSource } from './event-source.ts';
import type { Outlet } from './outlet.ts';
import type { Texts } from './texts.ts';
import type { Watcher } from './watcher.ts';

/** The Manager's parts; clock and ids are handed in. */
export interface ManagerParts {
  readonly world: World;
  /** Keeps what is emitted, as the mode says. */
  readonly eventSource: EventSource;
  readonly actions: readonly AnyAction[];
  /** What timers can want to be done, by name. */
  readonly deeds: Readonly<Record<string, DueDeed>>;
  readonly services: Services & { readonly texts: Texts };
  readonly outlet: Outlet;
  readonly watcher: Watcher;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds of a clock that never goes back. */
  readonly ticks: () => number;
  /** Rings once at a time (milliseconds since 1970), or as soon after it as may be; gives what takes it back. */
  readonly alarm: (at: number, ring: () => void) => () => void;
  /** Whether it grows dark by night. */
  readonly nights: boolean;
  readonly newId: () => string;
  /** Whether a player reads what happened only when it is durable. */
  readonly acknowledge: () => 'durable' | 'at_once';
}
