import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noLedger } from '../features/support/no-ledger.ts';
import type { MeasuredLedger } from './ledger-metrics.ts';
import type { Metrics } from './metrics.ts';
import { createMetrics } from './metrics.ts';

const now = 1_000_000;

function metricsOf(ledger: Partial<MeasuredLedger> = {}): Metrics {
  return createMetrics({
    ...{ verbs: [], sessions: () => 0, objects: () => 0 },
    ledger: { ...noLedger, now: () => now, kindOf: stream => `kind of ${stream}`, ...ledger },
  });
}

/** The type of a metric and its series, as they are read. */
async function read(metrics: Metrics, name: string): Promise<string[]> {
  const lines = (await metrics.text()).split('\n');
  return lines
    .filter(
      line =>
        line.startsWith(`# TYPE ${name} `) || new RegExp(`^${name}(_bucket|_count|_sum)?[{ ]`).test(line),
    )
    .map(line => line.replace(`# TYPE ${name} `, ''));
}

describe('the metrics of the ledger', () => {
  it('count events by the kind of their stream and their type', async () => {
    const metrics = metricsOf();
    const [sword, ann] = [
      { stream: 'sword', type: 'ItemTaken' },
      { stream: 'ann', type: 'Walked' },
    ];
    metrics.appended([sword, ann, sword], 0.004);
    assert.deepEqual(await read(metrics, 'aevum_events_committed_total'), [
      'counter',
      'aevum_events_committed_total{stream_kind="kind of sword",type="ItemTaken"} 2',
      'aevum_events_committed_total{stream_kind="kind of ann",type="Walked"} 1',
    ]);
  });

  it('sort the time that batches took into buckets from a millisecond to ten seconds', async () => {
    const metrics = metricsOf();
    for (const seconds of [0.001, 0.004, 3, 11]) metrics.appended([], seconds);
    const [type, ...lines] = await read(metrics, 'aevum_ledger_commit_seconds');
    const buckets = lines.flatMap(line => /_bucket\{le="(.*)"\} (\d+)/.exec(line)?.slice(1).join(': ') ?? []);
    assert.equal(type, 'histogram');
    assert.deepEqual(buckets, [
      ...['0.001: 1', '0.0025: 1', '0.005: 2', '0.01: 2', '0.025: 2', '0.05: 2', '0.1: 2', '0.25: 2'],
      ...['0.5: 2', '1: 2', '2.5: 2', '5: 3', '10: 3', '+Inf: 4'],
    ]);
  });

  it('count what was done with snapshots, and how it ended', async () => {
    const metrics = metricsOf();
    metrics.snapshot('write', 'ok');
    metrics.snapshot('load', 'ok');
    metrics.snapshot('load', 'failed');
    metrics.snapshot('load', 'failed');
    assert.deepEqual(await read(metrics, 'aevum_snapshot_operations_total'), [
      'counter',
      'aevum_snapshot_operations_total{operation="write",outcome="ok"} 1',
      'aevum_snapshot_operations_total{operation="load",outcome="ok"} 1',
      'aevum_snapshot_operations_total{operation="load",outcome="failed"} 2',
    ]);
  });

  it('tell how many batches wait, and how long the oldest has waited', async () => {
    const metrics = metricsOf();
    metrics.outbox(3, now - 2500);
    assert.deepEqual(await read(metrics, 'aevum_outbox_batches'), ['gauge', 'aevum_outbox_batches 3']);
    assert.deepEqual(await read(metrics, 'aevum_outbox_age_seconds'), [
      'gauge',
      'aevum_outbox_age_seconds 2.5',
    ]);
    metrics.outbox(0, null);
    assert.deepEqual(await read(metrics, 'aevum_outbox_age_seconds'), [
      'gauge',
      'aevum_outbox_age_seconds 0',
    ]);
  });

  it('tell of doubt and of what turned up late', async () => {
    const metrics = metricsOf();
    metrics.inDoubt(true);
    assert.deepEqual(await read(metrics, 'aevum_in_doubt'), ['gauge', 'aevum_in_doubt 1']);
    metrics.inDoubt(false);
    metrics.voided();
    metrics.failed();
    assert.deepEqual(await read(metrics, 'aevum_in_doubt'), ['gauge', 'aevum_in_doubt 0']);
    assert.deepEqual(await read(metrics, 'aevum_voided_total'), ['counter', 'aevum_voided_total 1']);
    assert.deepEqual(await read(metrics, 'aevum_ledger_failures_total'), [
      'counter',
      'aevum_ledger_failures_total 1',
    ]);
  });

  it('tell how far the ledger is, how fast the last replay was, and which mode holds', async () => {
    const metrics = metricsOf({ position: () => 77, mode: () => 'secondary' });
    metrics.replayed(3000, 1.5);
    assert.deepEqual(await read(metrics, 'aevum_ledger_position'), ['gauge', 'aevum_ledger_position 77']);
    assert.deepEqual(await read(metrics, 'aevum_replay_events_per_second'), [
      'gauge',
      'aevum_replay_events_per_second 2000',
    ]);
    assert.deepEqual(await read(metrics, 'aevum_mode'), [
      'gauge',
      'aevum_mode{mode="off"} 0',
      'aevum_mode{mode="secondary"} 1',
      'aevum_mode{mode="dual_primary"} 0',
    ]);
  });
});
