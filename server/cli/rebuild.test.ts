import assert from 'node:assert/strict';
import { readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PlayedWorld } from '../../features/support/played-world.ts';

const played = new PlayedWorld();
let position: number;
let stateHash: string;
/** What Dora saw last. */
let seen: string;

before(async () => {
  const server = await played.start(
    '--eventSourcing.mode',
    'dual_primary',
    '--eventSourcing.sealEvents',
    '50',
  );
  seen = await played.play(server, 'Dora', ['drop sword', 'north', 'sit', 'inventory', 'look'], 'new');
  await server.stop();
  ({ position, stateHash } = await report('--verify-only'));
});
beforeEach(() => played.copy());
after(() => played.end());

async function report(...flags: string[]) {
  const { out } = await played.run('rebuild', '--json', ...flags);
  return JSON.parse(out);
}

function files(): string[] {
  return readdirSync(played.data)
    .filter(name => name !== 'lease')
    .sort();
}

/** Makes the sword another thing, in the store alone. */
function forgeSword(): Promise<void> {
  return played.alter(it => (it.name === 'short sword' ? { ...it, name: 'long sword' } : undefined));
}

describe('aevum rebuild', () => {
  it('makes the world anew of its ledger: everyone is where they were, and the state hash is the same', async () => {
    rmSync(join(played.data, 'world'), { recursive: true });
    const { code, out } = await played.run('rebuild', '--write');
    assert.equal(code, 0);
    assert.match(out, /^store: {2}there is none\nThe store was made of the ledger\.$/m);
    assert.deepEqual(await played.run('rebuild', '--verify-only').then(run => run.code), 0);
    const server = await played.start('--eventSourcing.mode', 'dual_primary');
    assert.equal(await played.play(server, 'Dora', ['inventory', 'look'], 'known'), seen);
    assert.match(await played.play(server, 'Dora', ['stand'], 'known'), /You stand up/);
    await server.stop();
    assert.doesNotMatch(server.err.text, /genesis|another world/);
    const after = await report();
    assert.deepEqual([after.match, after.differing], [true, 0]);
  });

  it('tells what it did, in words and as one object', async () => {
    const { code, out, err } = await played.run('rebuild');
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      new RegExp(
        `^${position} events from zero to position ${position} in [\\d.]+ s \\(\\d+ events/s\\)$`,
        'm',
      ),
    );
    assert.match(out, new RegExp(`^ledger: \\d+ objects, state hash ${stateHash}$`, 'm'));
    assert.match(out, new RegExp(`^store: {2}state hash ${stateHash}: the same world$`, 'm'));
    const { events, primaryHash, match, seconds, written } = await report();
    assert.deepEqual([events, primaryHash, match, written], [position, stateHash, true, false]);
    assert.equal(typeof seconds, 'number');
  });

  it('compares beside a running server, which is not to be written over', async () => {
    const server = await played.start('--eventSourcing.mode', 'dual_primary');
    try {
      await played.play(server, 'Dora', ['look'], 'known');
      const { match } = await report('--verify-only');
      assert.equal(match, true);
      const { code, out, err } = await played.run('rebuild', '--write');
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /in use by process \d+/);
    } finally {
      await server.stop();
    }
    assert.deepEqual(files(), ['accounts', 'bans', 'ledger', 'ledger.key', 'texts', 'world']);
  });

  it('names what is not the same, and where it parted', async () => {
    await forgeSword();
    const { code, out } = await played.run('rebuild');
    assert.equal(code, 1);
    assert.match(out, /: another world, 1 objects differ$/m);
    assert.match(
      out,
      /^ {2}\S+: the ledger never had it so; then ItemDropped at position \d+ \(drop by \S+, 20\S+Z\)$/m,
    );
    assert.match(out, /^ {4}name: "short sword" in the ledger, "long sword" in the store$/m);
    assert.equal((await played.run('rebuild', '--verify-only')).code, 1);
    const { differences, differing, match } = await report();
    assert.deepEqual([match, differing, differences[0].object.fields[0].field], [false, 1, 'name']);
  });

  it('puts the store right, and keeps the old one', async () => {
    await forgeSword();
    const dry = await played.run('rebuild', '--write', '--dry-run');
    assert.deepEqual(
      [dry.code, dry.out.includes('Nothing was written, since this is a dry run.')],
      [0, true],
    );
    assert.equal((await report()).match, false);
    const { code, out } = await played.run('rebuild', '--write');
    assert.equal(code, 0);
    const [kept = ''] = files().filter(name => name.startsWith('world.before-rebuild-'));
    assert.ok(
      out.endsWith(`The store was made of the ledger. The old one is kept in ${join(played.data, kept)}.\n`),
      out,
    );
    assert.equal((await report()).match, true);
    const again = await played.run('rebuild', '--write');
    assert.ok(
      again.out.endsWith('The store is as the ledger has it already; nothing was written.\n'),
      again.out,
    );
  });

  it('puts aside a store that cannot be read', async () => {
    truncateSync(join(played.data, 'world/data.mdb'), 100);
    const { code, out } = await played.run('rebuild', '--verify-only');
    assert.equal(code, 1);
    assert.match(out, /^store: {2}it cannot be read: .*no store can be read here/m);
    assert.equal((await played.run('rebuild', '--write')).code, 0);
    assert.equal((await report()).match, true);
  });

  it('says that there is no store to compare with', async () => {
    rmSync(join(played.data, 'world'), { recursive: true });
    assert.equal((await played.run('rebuild')).code, 0);
    assert.equal((await played.run('rebuild', '--verify-only')).code, 1);
    const { primaryHash, match } = await report();
    assert.deepEqual([primaryHash, match], [null, null]);
  });
});
