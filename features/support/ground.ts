import type { AreaPlan } from '../../domain/area-plan.ts';
import type { Stores } from '../../server/main/primary.ts';
import type { Metrics } from '../../server/metrics.ts';
import type { LogLine } from './log-line.ts';
import type { StillClock } from './still-clock.ts';
import type { WilfulLedger } from './wilful-ledger.ts';

/** Where a server without sockets lives, and what it shares with those that ran there before. */
export interface Ground {
  /** The configuration's flags; they name a file that may be written to. */
  readonly flags: Readonly<Record<string, string>>;
  /** What lies there already; nothing where the configuration's own stores are opened. */
  readonly stores?: Stores;
  readonly areas: readonly AreaPlan[];
  readonly clock: StillClock;
  /** A number from 0 up to 1, each time another. */
  readonly random: () => number;
  readonly metrics: Metrics;
  readonly log: LogLine[];
  readonly ledger: WilfulLedger;
  /** A new id each time, always the same ones in the same order. */
  readonly newId: () => string;
}
