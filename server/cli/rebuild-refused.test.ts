import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { journalKeys } from '../../eventsourcing/journal-keys.ts';
import { LedgerWriter } from '../../eventsourcing/ledger-writer.ts';
import { PlayedWorld } from '../../features/support/played-world.ts';
import { openFileLedger } from '../../storage/ledgers/file/file-ledger.ts';

const played = new PlayedWorld();
let position: number;
let stateHash: string;

before(async () => {
  const server = await played.start(
    '--eventSourcing.mode',
    'dual_primary',
    '--eventSourcing.sealEvents',
    '50',
  );
  await played.play(server, 'Dora', ['drop sword', 'north', 'sit'], 'new');
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

describe('aevum rebuild, where not all is well,', () => {
  it('never wipes a store with an empty ledger or a missing one', async () => {
    const old = readFileSync(join(played.data, 'world/data.mdb'));
    rmSync(join(played.data, 'ledger'), { recursive: true });
    for (const flags of [['--write'], ['--write', '--force'], []]) {
      const { code, out, err } = await played.run('rebuild', ...flags);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^\S+: the ledger cannot be reached: .*\n$/);
    }
    assert.ok(!files().includes('ledger'));
    const server = await played.start('--eventSourcing.mode', 'off', '--eventSourcing.path', '');
    await server.stop();
    rmSync(join(played.data, 'ledger'), { recursive: true, force: true });
    assert.ok(readFileSync(join(played.data, 'world/data.mdb')).length >= old.length);
  });

  it('writes over nothing that the ledger does not have, unless it must', async () => {
    await played.alter(
      it => (it.name === 'short sword' ? null : undefined),
      new Map([[journalKeys.mark, null]]),
    );
    const { code, err } = await played.run('rebuild', '--write');
    assert.equal(code, 2);
    assert.match(
      err,
      /^The store holds things that happened without this ledger\..*add --force to lose them\.\n$/,
    );
    const waiting = { batchId: 'waiting', deeds: [], seal: null, genesis: null };
    await played.alter(
      () => undefined,
      new Map([[journalKeys.outbox(1), Buffer.from(JSON.stringify(waiting))]]),
    );
    assert.match(
      (await played.run('rebuild', '--write')).err,
      /^The store holds batches that are not in the ledger yet \(1 wait/,
    );
    assert.equal((await played.run('rebuild', '--write', '--force')).code, 0);
    assert.equal((await report()).match, true);
  });

  it('shows the past, and takes it back only by force', async () => {
    const path = join(played.data, 'past.jsonl');
    const { code, out } = await played.run('rebuild', '--to', '5', '--out', path);
    assert.equal(code, 0);
    assert.match(out, /^5 events from zero to position 5 .*\nledger: 4 objects.*\nstore: {2}not compared/);
    const ids = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).goid);
    assert.deepEqual(ids, ids.toSorted());
    assert.equal(ids.length, 4);
    const { events } = await report('--to', '2026-01-01');
    assert.equal(events, 0);
    assert.equal((await report('--to', new Date().toISOString())).stateHash, stateHash);
    assert.match((await played.run('rebuild', '--write', '--to', '200')).err, /add --force if that is meant/);
    assert.equal((await played.run('rebuild', '--write', '--to', '200', '--force')).code, 0);
    const server = await played.start('--eventSourcing.mode', 'dual_primary');
    await server.stop();
    assert.equal((await report()).match, true);
  });

  it('ends with 2 and one sentence where it does not understand', async () => {
    const lines = [
      [['--to', 'yesterday'], '--to is "yesterday"; allowed: a position, or a time as 2026-11-21T12:00:00Z.'],
      [
        ['--to', '2026-99-99'],
        '--to is "2026-99-99"; allowed: a position, or a time as 2026-11-21T12:00:00Z.',
      ],
      [['--to', '99999'], `There is no position 99999: the ledger ends with position ${position}.`],
      [['--write', '--verify-only'], '--verify-only writes nothing, and --write does; choose one of them.'],
      [
        ['--eventSourcing.ledger', 'memory'],
        'eventSourcing.ledger is memory: it lives inside the running server.',
      ],
    ] as const;
    for (const [flags, words] of lines)
      assert.deepEqual(await played.run('rebuild', ...flags), { code: 2, out: '', err: `${words}\n` });
  });

  it('finds one flipped byte of the ledger, and writes nothing', async () => {
    const segment = join(played.data, 'ledger/0000000000000000.seg');
    const bytes = readFileSync(segment);
    const at = bytes.indexOf('ItemDropped');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(segment, bytes);
    const { code, err } = await played.run('rebuild', '--write');
    assert.equal(code, 1);
    assert.match(err, /^the ledger is damaged at position \d+: .*; nothing was changed\n$/);
    assert.equal((await report()).match, false);
    assert.deepEqual(files(), ['accounts', 'bans', 'ledger', 'ledger.key', 'texts', 'world']);
  });

  it('does nothing with a ledger that is there and holds nothing', async () => {
    rmSync(join(played.data, 'ledger'), { recursive: true });
    await (await openFileLedger({ path: join(played.data, 'ledger') })).close();
    const words = `The ledger in ${join(played.data, 'ledger')} is empty; nothing was changed.\n`;
    for (const flags of [['--write', '--force'], ['--verify-only']])
      assert.deepEqual(await played.run('rebuild', ...flags), { code: 2, out: '', err: words });
    assert.ok(files().includes('world'));
  });

  it('does not go on where a newer Aevum wrote, and neither does the server', async () => {
    const ledger = await openFileLedger({ path: join(played.data, 'ledger') });
    const writer = await LedgerWriter.open(async () => ledger, 'a newer Aevum');
    const event = { type: 'ItemEnchanted', schemaVersion: 1, stream: goid('ring'), data: { ring: 'ring' } };
    await writer.deeds('newer', [{ actor: goid('Dora'), action: 'enchant', at: 1, events: [event] }]);
    await writer.seal({ batchId: 'seal', stateHash, objects: 0, at: 1 });
    await writer.close();
    await played.alter(() => undefined, new Map([[journalKeys.mark, Buffer.from('newer')]]));
    const words = `event ${position + 1} is ItemEnchanted in version 1, a type that this server does not know: it was written by another version of Aevum\n`;
    assert.deepEqual(await played.run('rebuild', '--write'), { code: 2, out: '', err: words });
    for (const mode of ['secondary', 'dual_primary'])
      assert.deepEqual(
        await played.run('start', '--eventSourcing.mode', mode, '--telnet.port', '0', '--http.port', '0'),
        {
          code: 2,
          out: '',
          err: words,
        },
      );
  });

  it('the server does not start in dual_primary on a world that the ledger does not make, and mends it in secondary', async () => {
    await played.alter(it => (it.name === 'short sword' ? { ...it, name: 'long sword' } : undefined));
    const doors = ['--telnet.port', '0', '--http.port', '0'];
    const { code, out, err } = await played.run('start', '--eventSourcing.mode', 'dual_primary', ...doors);
    assert.deepEqual([code, out], [2, '']);
    assert.match(
      err,
      /1 objects differ \(\S+: name\)\. "npx aevum rebuild" shows more; "npx aevum rebuild --write" makes/,
    );
    const server = await played.start('--eventSourcing.mode', 'secondary');
    await server.stop();
    assert.match(
      server.err.text,
      /the ledger makes another world than the one in the store; it begins anew with that one/,
    );
    assert.equal((await report('--verify-only')).match, true);
  });

  it('compares nothing while the ledger is behind a store that is being written to', async () => {
    // Whoever has no life does nothing by themselves, so that nothing is written in between.
    await played.alter(
      it => (it.kind === 'mobile' ? null : undefined),
      new Map([[journalKeys.mark, Buffer.from('on its way')]]),
    );
    const server = await played.start('--eventSourcing.mode', 'off');
    try {
      const words = 'The ledger does not catch up with the store: the outbox is not empty.\n';
      assert.deepEqual(await played.run('rebuild'), { code: 2, out: '', err: words });
    } finally {
      await server.stop();
    }
  });
});
