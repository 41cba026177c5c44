import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PlayedWorld } from '../../features/support/played-world.ts';
import { runAevum } from '../../features/support/run-aevum.ts';

const played = new PlayedWorld();
before(async () => {
  const server = await played.start();
  await server.stop();
});
after(() => played.end());

describe('aevum export', () => {
  it('writes all areas of the stored world, and none over a file that is there', async () => {
    const to = join(played.data, 'out');
    const { code, out, err } = await played.run('export', '--to', to, '--json');
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(readdirSync(to), ['harbour.yaml', 'headland.yaml', 'undertide.yaml', 'village.yaml']);
    const { areas } = JSON.parse(out);
    assert.deepEqual(areas.map((it: { area: string }) => it.area).toSorted(), [
      'harbour',
      'headland',
      'undertide',
      'village',
    ]);
    const again = await played.run('export', 'village', '--to', to);
    assert.equal(again.code, 2);
    assert.match(again.err, /village\.yaml is there already; --force writes over it/);
    const forced = await played.run('export', 'village', '--to', to, '--force');
    assert.equal(forced.code, 0);
    assert.match(
      forced.out,
      /^The area village is written to .*village\.yaml, over the file that was there\.$/m,
    );
  });
  it('says which areas there are, and where there is no world', async () => {
    const unknown = await played.run('export', 'moon');
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /^There is no area moon; there are: .*village/);
    const memory = await played.run('export', '--storage.backend', 'memory');
    assert.equal(memory.code, 2);
    assert.match(memory.err, /there is no world on disk that could be exported/);
    const absent = await runAevum(['export', '--storage.path', join(played.data, 'none')]);
    assert.equal(absent.code, 2);
    assert.match(absent.err, /cannot be exported: there is none\./);
  });
});
