import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it, mock } from 'node:test';
import { readConfig } from '../../config/read-config.ts';
import { encodeFrame } from '../../eventsourcing/frames.ts';
import { verifyCheckpoint } from '../../eventsourcing/merkle/checkpoint.ts';
import { readVerifier } from '../../eventsourcing/merkle/note-keys.ts';
import { noLedger } from '../../features/support/no-ledger.ts';
import { Folders, notesOf } from '../../features/support/small-ledger.ts';
import { openFileLedger } from '../../storage/ledgers/file/file-ledger.ts';
import { createLog } from '../log.ts';
import { createMetrics } from '../metrics.ts';
import { signedLedger } from './checkpoints.ts';
import { watchCheckpoints } from './watch-checkpoints.ts';

const folders = new Folders();
after(() => folders.remove());

/** A ledger as the server opens it, with what its log and metrics say. */
async function opened(flags: Readonly<Record<string, string>> = {}) {
  const data = folders.make();
  const path = join(data, 'ledger');
  const { config } = readConfig({ flags: { 'storage.path': data, ...flags }, env: {} });
  const lines: Record<string, unknown>[] = [];
  const log = createLog('debug', { write: line => void lines.push(JSON.parse(line)) });
  const metrics = createMetrics({ verbs: [], sessions: () => 0, objects: () => 0, ledger: noLedger });
  const { promise: signed, resolve } = Promise.withResolvers<void>();
  const watcher = watchCheckpoints(log, metrics);
  const told = {
    ...watcher,
    signed(frames: number) {
      watcher.signed(frames);
      resolve();
    },
  };
  const ledger = signedLedger(await openFileLedger({ path }), { config, path, watcher: told });
  const lease = await ledger.acquire('a test');
  await ledger.append(encodeFrame('a', { kind: 'void', batchId: 'x', at: 0 }), {
    epoch: lease.epoch,
    expected: 0,
  });
  return { data, path, ledger, lines, metrics, signed };
}

describe('the checkpoints of a server', () => {
  it('are signed when the ledger is closed, with a key that lies elsewhere', async () => {
    const { data, path, ledger, metrics, lines } = await opened();
    await ledger.close();
    const [note = ''] = notesOf(data);
    const verifier = readVerifier(readFileSync(join(path, 'verifier.txt'), 'utf8').trim());
    assert.equal(verifyCheckpoint(readFileSync(note, 'utf8'), [verifier]).size, 1);
    assert.match(verifier.name, /^[^/]+\/[0-9a-f]{8}$/);
    assert.ok(readFileSync(join(data, 'ledger.key'), 'utf8').startsWith(`${verifier.name}\n`));
    assert.match(await metrics.text(), /aevum_checkpoints_total\{outcome="signed"\} 1\n/);
    assert.match(await metrics.text(), /aevum_checkpoint_frames 1\n/);
    assert.deepEqual(
      lines.map(({ level, part, frames }) => [level, part, frames]),
      [['debug', 'ledger', 1]],
    );
  });

  it('have the name and the key that the configuration says', async () => {
    const keyPath = join(folders.make(), 'the.key');
    const flags = { 'eventSourcing.keyPath': keyPath, 'eventSourcing.origin': 'lowwater.example/ledger' };
    const { data, ledger } = await opened(flags);
    await ledger.close();
    assert.ok(readFileSync(keyPath, 'utf8').startsWith('lowwater.example/ledger\n'));
    assert.ok(readFileSync(notesOf(data)[0] ?? '', 'utf8').startsWith('lowwater.example/ledger\n1\n'));
  });

  it('are signed when it is time', async () => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_800_000_030_000 });
    try {
      const { data, ledger, signed } = await opened({ 'eventSourcing.checkpointMinutes': '2' });
      for (let seconds = 0; seconds < 180; seconds += 1) {
        mock.timers.tick(1000);
        await new Promise(resolve => setImmediate(resolve));
      }
      await signed;
      assert.equal(notesOf(data).length, 1);
      await ledger.close();
      assert.equal(notesOf(data).length, 1);
    } finally {
      mock.timers.reset();
    }
  });

  it('that cannot be signed are logged and counted, and the ledger goes on', async () => {
    const { ledger, lines, metrics } = await opened({ 'eventSourcing.keyPath': folders.make() });
    assert.equal((await ledger.head()).frames, 1);
    await ledger.close();
    assert.match(await metrics.text(), /aevum_checkpoints_total\{outcome="failed"\} 2\n/);
    assert.deepEqual(
      lines.map(({ level, msg }) => [level, msg]),
      [
        ['error', 'no checkpoint could be signed'],
        ['error', 'no checkpoint could be signed'],
      ],
    );
  });
});
