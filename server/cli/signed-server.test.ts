import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { runAevum, spawnAevum } from '../../features/support/run-aevum.ts';
import { Folders, notesOf } from '../../features/support/small-ledger.ts';

const folders = new Folders();
after(() => folders.remove());

/** A server that is ready; `stop` lets it end in good order. */
async function started(data: string, mode: string) {
  const doors = ['--telnet.port', '0', '--telnet.host', '127.0.0.1', '--http.port', '0'];
  const ledger = [
    '--storage.path',
    data,
    '--eventSourcing.mode',
    mode,
    '--eventSourcing.checkpointFrames',
    '1',
  ];
  const child = spawnAevum(['start', ...doors, ...ledger]);
  const closed = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('ready')) break;
  const stop = async () => {
    child.kill('SIGTERM');
    assert.deepEqual(await closed, [0, null]);
  };
  return { child, stop };
}

describe('the ledger of a server', () => {
  for (const mode of ['secondary', 'dual_primary']) {
    it(`in ${mode} is signed, and can be verified and proved while it is written and afterwards`, async t => {
      const data = folders.make();
      const state = join(folders.make(), 'audit.json');
      const run = (...args: string[]) => runAevum([...args, '--storage.path', data]);
      for (const round of [1, 2]) {
        const { child, stop } = await started(data, mode);
        t.after(() => child.kill('SIGKILL'));
        const beside = await run('verify', '--json');
        assert.equal(beside.code, 0, beside.out);
        await stop();
        const found = await run('verify', '--json');
        const { ok, frames, checkpoints, problems } = JSON.parse(found.out);
        assert.deepEqual([found.code, ok, problems], [0, true, []]);
        assert.match(notesOf(data).at(-1) ?? '', new RegExp(`0${frames}\\.note$`));
        assert.ok(checkpoints >= round);
        assert.equal((await run('audit', '--state', state)).code, 0);
        const proof = join(folders.make(), 'proof.json');
        assert.equal((await run('prove', '7', '--out', proof)).code, 0);
        const checked = await run(
          'prove',
          '--check',
          proof,
          '--key',
          join(data, 'ledger', 'verifier.txt'),
          '--json',
        );
        assert.equal(JSON.parse(checked.out).position, 7);
      }
    });
  }
});
