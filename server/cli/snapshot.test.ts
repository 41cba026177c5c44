import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PlayedWorld } from '../../features/support/played-world.ts';

const played = new PlayedWorld();

before(async () => {
  const server = await played.start('--eventSourcing.mode', 'secondary');
  await played.play(server, 'Dora', ['drop sword'], 'new');
  await server.stop();
});
beforeEach(() => played.copy());
after(() => played.end());

describe('aevum snapshot', () => {
  it('makes one from which the next rebuild begins, and none of the same place again', async () => {
    const { code, out } = await played.run('snapshot');
    assert.equal(code, 0);
    const [, position] =
      /^The snapshot at position (\d+) is written: \d+ objects, \d+ bytes\.\n$/.exec(out) ?? [];
    assert.equal(JSON.parse((await played.run('snapshot', '--json')).out).outcome, 'already there');
    const rebuilt = await played.run('rebuild');
    assert.equal(rebuilt.code, 0);
    assert.match(
      rebuilt.out,
      new RegExp(`^0 events from the snapshot at position ${position} to position ${position} `),
    );
    assert.match(
      (await played.run('rebuild', '--from-zero')).out,
      new RegExp(`^${position} events from zero`),
    );
  });

  it('with one flipped byte is passed over by rebuild and start', async () => {
    const { position } = JSON.parse((await played.run('snapshot', '--json')).out);
    const path = join(played.data, 'snapshots', `${String(position).padStart(16, '0')}.snapshot`);
    const bytes = readFileSync(path);
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const { code, out, err } = await played.run('rebuild');
    assert.equal(code, 0);
    assert.equal(
      err,
      `The snapshot at position ${position} is not used: its bytes are not those that were written\n`,
    );
    assert.match(out, /the same world/);
    const server = await played.start('--eventSourcing.mode', 'dual_primary');
    await server.stop();
  });
});

describe('aevum history', () => {
  it('tells what befell a thing by its name: when, by whom, by which action', async () => {
    const { code, out } = await played.run('history', 'a', 'short', 'sword');
    assert.equal(code, 0);
    const lines = out.trim().split('\n');
    assert.match(
      lines[0] ?? '',
      /^\d+ {2}20\d\d-\d\d-\d\d \d\d:\d\d:\d\d {2}enter by Dora: GameObjectCreated \(/,
    );
    assert.match(lines[1] ?? '', /drop by Dora: ItemDropped \(by Dora, item short sword, to Well Square\)$/);
    assert.equal(lines.length, 2);
  });

  it('tells a page, and as JSON', async () => {
    const all = (await played.run('history', 'Dora', '--json')).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    assert.equal(all[0].type, 'PlayerCreated');
    const after = String(all[1].position);
    const page = await played.run('history', 'dora', '--json', '--after', after, '--limit', '2');
    assert.deepEqual(
      page.out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
      all.slice(2, 4),
    );
    assert.deepEqual(await played.run('history', all[0].stream, '--json', '--limit', '1'), {
      code: 0,
      out: `${JSON.stringify(all[0])}\n`,
      err: '',
    });
  });

  it('says what it does not know, and asks where several things have one name', async () => {
    assert.deepEqual(await played.run('history', 'unicorn'), {
      code: 1,
      out: '',
      err: 'The ledger says nothing of "unicorn".\n',
    });
    assert.match(
      (await played.run('history', 'Dora', '--after', '9999')).err,
      /nothing of "Dora" behind position 9999\./,
    );
    const { code, err } = await played.run('history', 'north');
    assert.equal(code, 2);
    assert.match(err, /^\d+ things are called "north"; say which by its id:\n\S+ \(exit in .+\)\n/);
    assert.match((await played.run('history')).err, /^Say whose history is wanted/);
    assert.match(
      (await played.run('history', 'Dora', '--limit', 'x')).err,
      /^--limit is "x"; allowed: a whole number/,
    );
  });

  it('tells of what is in no store', async () => {
    const { out } = await played.run('history', 'Dora', '--json', '--limit', '1');
    const { stream } = JSON.parse(out);
    const bare = await played.run('history', stream, '--limit', '1', '--storage.backend', 'memory');
    assert.match(bare.out, new RegExp(`enter by ${stream}: PlayerCreated`));
  });
});
