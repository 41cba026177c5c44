import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PlayedWorld } from '../../features/support/played-world.ts';
import { runAevum } from '../../features/support/run-aevum.ts';

const moor = `area: moor
name: The Moor
description: Wet.
rooms:
  track:
    name: A Track
    description: Mud.
    exits: { south: village/square, east: hut }
    things:
      - container: chest
        name: a chest
        description: Oak.
        contents: [{ item: peat, name: some peat, description: Black. }]
  hut:
    name: A Hut
    description: Low.
    exits: { west: { to: track, door: closed } }
`;

const played = new PlayedWorld();
const mode = ['--eventSourcing.mode', 'dual_primary'];
before(async () => {
  const server = await played.start(...mode);
  await played.play(server, 'Bob', ['drop sword'], 'new');
  await server.stop();
});
after(() => played.end());

/** A world file of this name beside the data. */
function file(name: string, text: string): string {
  const folder = join(played.data, 'in');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('aevum import', () => {
  it('tells of every mistake with file and line, and changes nothing then', async () => {
    const wrong = file('moor.yaml', moor.replace('village/square', 'village/sqare').replace('Oak.', '2'));
    const good = file('heath.yaml', moor.replace('area: moor', 'area: heath'));
    const { code, out, err } = await played.run('import', wrong, good, ...mode);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /moor\.yaml:8:14: .* leads to "village\/sqare", .* did you mean "village\/square"\?/);
    assert.match(err, /moor\.yaml:12:9: .*description must be text/);
    const json = await played.run('import', wrong, '--json', ...mode);
    assert.equal(JSON.parse(json.out).problems.length, 2);
    const dry = await played.run('import', good, '--dry-run', '--json', ...mode);
    assert.deepEqual(JSON.parse(dry.out).added, [{ area: 'heath', rooms: 2, things: 2 }]);
  });

  it('refuses an area that stands in two files', async () => {
    const [one, other] = [file('moor.yaml', moor), join(played.data, 'moor.yaml')];
    writeFileSync(other, moor);
    const twice = await played.run('import', one, other, '--dry-run', ...mode);
    assert.equal(twice.code, 1);
    assert.match(twice.err, /moor\.yaml:1:1: area is "moor", and so is that of another/);
  });

  it('adds an area once, leaves it alone after that, and all is in the ledger', async () => {
    const path = file('moor.yaml', moor);
    const dry = await played.run('import', path, '--dry-run', ...mode);
    assert.deepEqual([dry.code, dry.out], [0, 'The area moor would be added: 2 rooms, 2 things.\n']);
    const done = await played.run('import', path, ...mode);
    assert.deepEqual([done.code, done.out], [0, 'The area moor is added: 2 rooms, 2 things.\n']);
    const again = await played.run('import', path, ...mode);
    assert.deepEqual(
      [again.code, again.out],
      [0, 'The area moor is in the world already, and stays as it is.\n'],
    );
    const rebuilt = await played.run('rebuild', '--verify-only', '--json', ...mode);
    assert.equal(JSON.parse(rebuilt.out).match, true);
    const exported = await played.run('export', 'moor', '--to', join(played.data, 'out'), ...mode);
    assert.equal(exported.code, 0);
    const server = await played.start(...mode);
    const beside = await played.run('import', file('fen.yaml', moor.replace('moor', 'fen')), ...mode);
    assert.equal(beside.code, 2);
    assert.match(beside.err, /is in use by/);
    assert.match(await played.play(server, 'Bob', ['look sword'], 'known'), /sword/);
    await server.stop();
  });

  it('says what it needs', async () => {
    assert.match((await played.run('import')).err, /^Say which world files to add/);
    const absent = await runAevum(['import', 'moor.yaml', '--storage.path', join(played.data, 'none')]);
    assert.equal(absent.code, 2);
    assert.match(absent.err, /cannot be added to: there is none\./);
    const lost = await played.run('import', join(played.data, 'no.yaml'), ...mode);
    assert.equal(lost.code, 1);
    assert.match(lost.err, /no\.yaml: cannot be read: ENOENT/);
  });
});
