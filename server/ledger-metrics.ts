import type { Registry } from 'prom-client';
import { Counter, Gauge, Histogram } from 'prom-client';

/** What is counted of the ledger. */
export interface LedgerMetrics {
  /** Events became part of the ledger in one append. */
  appended(events: readonly { readonly stream: string; readonly type: string }[], seconds: number): void;
  /** How many batches wait, and since when the oldest (milliseconds since 1970). */
  outbox(batches: number, oldestAt: number | null): void;
  /** Whether nobody knows what became of a batch. */
  inDoubt(is: boolean): void;
  voided(): void;
  /** The ledger did not take something, or did not answer. */
  failed(): void;
  /** A snapshot was made, or used. */
  snapshot(operation: 'write' | 'load', outcome: 'ok' | 'failed'): void;
  /** So many events happened once more. */
  replayed(events: number, seconds: number): void;
}

/** What the ledger's metrics ask for when they are read. */
export interface MeasuredLedger {
  readonly mode: () => 'off' | 'secondary' | 'dual_primary';
  readonly position: () => number | null;
  /** What sort of thing a stream belongs to: `player`, `item` … */
  readonly kindOf: (stream: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const commitSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const modes = ['off', 'secondary', 'dual_primary'] as const;

/** The metrics of the ledger, in a registry. */
export function measureLedger(registry: Registry, measured: MeasuredLedger): LedgerMetrics {
  const registers = [registry];
  let oldest: number | null = null;
  const committed = new Counter({
    name: 'aevum_events_committed_total',
    help: 'Events that became part of the ledger.',
    labelNames: ['stream_kind', 'type'],
    registers,
  });
  const took = new Histogram({
    name: 'aevum_ledger_commit_seconds',
    help: 'Time the ledger took for a batch.',
    buckets: commitSeconds,
    registers,
  });
  const depth = new Gauge({
    name: 'aevum_outbox_batches',
    help: 'Batches that wait for the ledger.',
    registers,
  });
  const doubt = new Gauge({
    name: 'aevum_in_doubt',
    help: 'Batches of which nobody knows whether they are stored.',
    registers,
  });
  const voids = new Counter({
    name: 'aevum_voided_total',
    help: 'Batches that turned up after they were undone.',
    registers,
  });
  const failures = new Counter({
    name: 'aevum_ledger_failures_total',
    help: 'How often the ledger did not take something, or did not answer.',
    registers,
  });
  const snapshots = new Counter({
    name: 'aevum_snapshot_operations_total',
    help: 'Snapshots made and used.',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const rate = new Gauge({
    name: 'aevum_replay_events_per_second',
    help: 'How fast the last replay was.',
    registers,
  });
  gauge(
    registers,
    ['aevum_outbox_age_seconds', 'How long the oldest batch has waited for the ledger.'],
    () => (oldest === null ? 0 : (measured.now() - oldest) / 1000),
  );
  gauge(
    registers,
    ['aevum_ledger_position', 'Position of the newest event in the ledger.'],
    () => measured.position() ?? 0,
  );
  measureMode(registers, measured.mode);
  return {
    appended(events, seconds) {
      took.observe(seconds);
      for (const { stream, type } of events) committed.labels(measured.kindOf(stream), type).inc();
    },
    outbox(batches, oldestAt) {
      depth.set(batches);
      oldest = oldestAt;
    },
    inDoubt: is => doubt.set(is ? 1 : 0),
    voided: () => voids.inc(),
    failed: () => failures.inc(),
    snapshot: (operation, outcome) => snapshots.labels(operation, outcome).inc(),
    replayed: (events, seconds) => rate.set(seconds > 0 ? events / seconds : 0),
  };
}

function gauge(registers: Registry[], [name, help]: readonly [string, string], read: () => number): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(read());
    },
  });
}

function measureMode(registers: Registry[], mode: MeasuredLedger['mode']): void {
  new Gauge({
    name: 'aevum_mode',
    help: 'Which mode of event sourcing holds: 1 for that, 0 for the others.',
    labelNames: ['mode'],
    registers,
    collect() {
      for (const it of modes) this.labels(it).set(it === mode() ? 1 : 0);
    },
  });
}
