import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noLedger } from '../features/support/no-ledger.ts';
import { countedLimits } from './limit-name.ts';
import type { Metrics } from './metrics.ts';
import { createMetrics } from './metrics.ts';

function metricsOf(verbs: readonly string[] = ['look']): Metrics {
  return createMetrics({ verbs, sessions: () => 3, objects: () => 42, ledger: noLedger });
}

async function series(metrics: Metrics, name: string): Promise<string[]> {
  const lines = (await metrics.text()).split('\n');
  return lines.filter(line => line.startsWith(`aevum_${name}{`) || line.startsWith(`aevum_${name} `));
}

describe('the metrics', () => {
  it('count commands by verb and put every unknown verb into one series', async () => {
    const metrics = metricsOf();
    metrics.commandDone('look', 0.000_02);
    metrics.commandDone('look', 0.5);
    for (const typed of ['xyzzy', 'constructor', '__proto__', '"} 1']) metrics.commandDone(typed, 0.1);
    assert.deepEqual(await series(metrics, 'commands_total'), [
      'aevum_commands_total{verb="look"} 2',
      'aevum_commands_total{verb="unknown"} 4',
    ]);
    const buckets = await series(metrics, 'command_seconds_bucket');
    assert.ok(
      buckets.includes('aevum_command_seconds_bucket{le="0.000025",verb="look"} 1'),
      buckets.join('\n'),
    );
    assert.deepEqual(await series(metrics, 'command_seconds_count'), [
      'aevum_command_seconds_count{verb="look"} 2',
      'aevum_command_seconds_count{verb="unknown"} 4',
    ]);
  });

  it('ask for sessions and objects when they are read', async () => {
    let sessions = 3;
    const metrics = createMetrics({
      verbs: [],
      sessions: () => sessions,
      objects: () => 42,
      ledger: noLedger,
    });
    assert.deepEqual(await series(metrics, 'sessions'), ['aevum_sessions 3']);
    sessions = 4;
    assert.deepEqual(await series(metrics, 'sessions'), ['aevum_sessions 4']);
    assert.deepEqual(await series(metrics, 'objects'), ['aevum_objects 42']);
  });

  it('measure batches', async () => {
    const metrics = metricsOf();
    metrics.batchKept(7, 0.002);
    metrics.batchRolledBack();
    assert.deepEqual(await series(metrics, 'batch_size_sum'), ['aevum_batch_size_sum 7']);
    assert.deepEqual(await series(metrics, 'batch_kept_seconds_sum'), ['aevum_batch_kept_seconds_sum 0.002']);
    assert.deepEqual(await series(metrics, 'rollbacks_total'), ['aevum_rollbacks_total 1']);
  });

  it('measure the primary store by itself', async () => {
    const metrics = metricsOf();
    metrics.primaryCommitted(0.25);
    assert.deepEqual(await series(metrics, 'primary_commit_seconds_sum'), [
      'aevum_primary_commit_seconds_sum 0.25',
    ]);
  });

  it('count what goes over the telnet door', async () => {
    const metrics = metricsOf();
    metrics.bytesReceived(10);
    metrics.bytesSent(600);
    metrics.bytesSent(600);
    metrics.connectionRefused();
    metrics.slowReaderDropped();
    assert.deepEqual(await series(metrics, 'telnet_bytes_in_total'), ['aevum_telnet_bytes_in_total 10']);
    assert.deepEqual(await series(metrics, 'telnet_bytes_out_total'), ['aevum_telnet_bytes_out_total 1200']);
    assert.deepEqual(await series(metrics, 'connections_refused_total'), [
      'aevum_connections_refused_total 1',
    ]);
    assert.deepEqual(await series(metrics, 'slow_readers_dropped_total'), [
      'aevum_slow_readers_dropped_total 1',
    ]);
  });

  it('count refusals by limit, none of which is without a series', async () => {
    const metrics = metricsOf();
    metrics.limitReached('lineBytes');
    metrics.limitReached('lineBytes');
    metrics.slowReaderDropped();
    const all = await series(metrics, 'limit_refusals_total');
    assert.equal(all.length, countedLimits.length);
    const some = all.filter(it => !it.endsWith(' 0'));
    assert.deepEqual(some, [
      'aevum_limit_refusals_total{limit="lineBytes"} 2',
      'aevum_limit_refusals_total{limit="outputBytes"} 1',
    ]);
  });

  it('stay apart for two servers in one process, and all have the prefix', async () => {
    const [one, other] = [metricsOf(), metricsOf()];
    one.bytesSent(1);
    assert.deepEqual(await series(other, 'telnet_bytes_out_total'), ['aevum_telnet_bytes_out_total 0']);
    const names = [...(await one.text()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    assert.ok(names.includes('aevum_nodejs_eventloop_lag_p99_seconds'));
    assert.deepEqual(
      names.filter(name => !name?.startsWith('aevum_')),
      [],
    );
    assert.match(one.contentType, /^text\/plain/);
  });
});
