import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CheckpointMetrics } from './checkpoint-metrics.ts';
import { measureCheckpoints } from './checkpoint-metrics.ts';
import type { FeedMetrics } from './feed-metrics.ts';
import { measureFeed } from './feed-metrics.ts';
import type { LedgerMetrics, MeasuredLedger } from './ledger-metrics.ts';
import { measureLedger } from './ledger-metrics.ts';
import type { LimitReached } from './limit-name.ts';
import { countedLimits } from './limit-name.ts';

/** What the server counts. Each call is far below a microsecond, so that it may stand on the path of every command. */
export interface Metrics extends LedgerMetrics, CheckpointMetrics, FeedMetrics {
  readonly contentType: string;
  /** All of it, in the text format of Prometheus. */
  text(): Promise<string>;
  /** One command was done. A verb that was not handed in at the start is counted as `unknown`. */
  commandDone(verb: string, seconds: number): void;
  /** One batch of transactions became durable. */
  batchKept(transactions: number, seconds: number): void;
  /** The primary store wrote something for good. */
  primaryCommitted(seconds: number): void;
  batchRolledBack(): void;
  bytesReceived(bytes: number): void;
  bytesSent(bytes: number): void;
  /** Bytes that went into the compression of telnet, and bytes that came out of it. */
  bytesCompressed(before: number, after: number): void;
  webBytesReceived(bytes: number): void;
  webBytesSent(bytes: number): void;
  connectionRefused(): void;
  slowReaderDropped(): void;
  /** A limit was reached, and something refused. */
  readonly limitReached: LimitReached;
}

/** What the metrics ask for when they are read, and the verbs that get a series of their own. */
export interface Measured {
  readonly verbs: Iterable<string>;
  sessions(): number;
  objects(): number;
  readonly ledger: MeasuredLedger;
}

const COMMAND_SECONDS = [0.000_01, 0.000_025, 0.000_05, 0.000_1, 0.000_25, 0.001, 0.005, 0.025, 0.1, 1];
const COMMIT_SECONDS = [0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5];
const BATCH_SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The metrics of one server, in a registry of their own. */
export function createMetrics(measured: Measured): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'aevum_' });
  gauge(registry, { name: 'sessions', help: 'Connections that are open.', read: measured.sessions });
  gauge(registry, { name: 'objects', help: 'Objects in the world.', read: measured.objects });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    commandDone: commandMeter(registry, measured.verbs),
    batchKept: batchMeter(registry),
    primaryCommitted: primaryMeter(registry),
    ...counters(registry),
    ...measureLedger(registry, measured.ledger),
    ...measureCheckpoints(registry),
    ...measureFeed(registry),
  };
}

interface Described {
  /** Without the prefix. */
  readonly name: string;
  readonly help: string;
}

function named(registry: Registry, { name, help }: Described) {
  return { name: `aevum_${name}`, help, registers: [registry] };
}

function gauge(registry: Registry, { read, ...described }: Described & { read(): number }): void {
  new Gauge({
    ...named(registry, described),
    collect() {
      this.set(read());
    },
  });
}

function counter(registry: Registry, name: string, help: string): (by?: number) => void {
  const made = new Counter(named(registry, { name, help }));
  return (by = 1) => made.inc(by);
}

function counters(registry: Registry) {
  const rolledBack = counter(registry, 'rollbacks_total', 'Batches that were undone.');
  const refused = counter(registry, 'connections_refused_total', 'Connections that a limit turned away.');
  const dropped = counter(
    registry,
    'slow_readers_dropped_total',
    'Connections closed for reading too slowly.',
  );
  const limitReached = limitMeter(registry);
  const before = counter(registry, 'telnet_compression_in_total', 'Bytes of telnet that were compressed.');
  const after = counter(registry, 'telnet_compression_out_total', 'Bytes that came of compressing them.');
  return {
    bytesCompressed: (went: number, came: number) => {
      before(went);
      after(came);
    },
    bytesReceived: counter(registry, 'telnet_bytes_in_total', 'Bytes that came in by telnet.'),
    bytesSent: counter(registry, 'telnet_bytes_out_total', 'Bytes that went out by telnet.'),
    webBytesReceived: counter(registry, 'web_bytes_in_total', 'Bytes that came in by WebSocket.'),
    webBytesSent: counter(registry, 'web_bytes_out_total', 'Bytes that went out by WebSocket.'),
    batchRolledBack: () => rolledBack(),
    connectionRefused: () => refused(),
    limitReached,
    slowReaderDropped() {
      dropped();
      limitReached('outputBytes');
    },
  };
}

/** Every limit has its series from the start, so that the first refusal is seen as a rise. */
function limitMeter(registry: Registry): LimitReached {
  const refused = new Counter({
    ...named(registry, { name: 'limit_refusals_total', help: 'How often a limit refused something.' }),
    labelNames: ['limit'],
  });
  for (const limit of countedLimits) refused.labels(limit).inc(0);
  return limit => refused.labels(limit).inc();
}

function commandMeter(registry: Registry, verbs: Iterable<string>): Metrics['commandDone'] {
  const done = new Counter({
    ...named(registry, { name: 'commands_total', help: 'Commands done.' }),
    labelNames: ['verb'],
  });
  const took = new Histogram({
    ...named(registry, { name: 'command_seconds', help: 'Time a command took.' }),
    labelNames: ['verb'],
    buckets: COMMAND_SECONDS,
  });
  // What a player typed never becomes a label: each label is a series that is kept for ever.
  const meterOf = (verb: string) => ({ done: done.labels(verb), took: took.labels(verb) });
  const unknown = meterOf('unknown');
  const known = new Map(Array.from(verbs, verb => [verb, meterOf(verb)]));
  return (verb, seconds) => {
    const meter = known.get(verb) ?? unknown;
    meter.done.inc();
    meter.took.observe(seconds);
  };
}

function batchMeter(registry: Registry): Metrics['batchKept'] {
  const size = new Histogram({
    ...named(registry, { name: 'batch_size', help: 'Transactions made durable at once.' }),
    buckets: BATCH_SIZES,
  });
  const took = new Histogram({
    ...named(registry, {
      name: 'batch_kept_seconds',
      help: 'Time until a batch was as durable as the mode promises.',
    }),
    buckets: COMMIT_SECONDS,
  });
  return (transactions, seconds) => {
    size.observe(transactions);
    took.observe(seconds);
  };
}

function primaryMeter(registry: Registry): Metrics['primaryCommitted'] {
  const took = new Histogram({
    ...named(registry, { name: 'primary_commit_seconds', help: 'Time the primary store took for a batch.' }),
    buckets: COMMIT_SECONDS,
  });
  return seconds => took.observe(seconds);
}
