import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { batchesOf, frame, framesOf, Pen } from '../contract-ledger.ts';
import { openFileLedger } from './file-ledger.ts';

async function freshFolder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'aevum-reading-'));
  t.after(() => rm(path, { recursive: true }));
  return path;
}

async function filesOf(path: string): Promise<Record<string, string>> {
  const entries = (await readdir(path)).map(async name => [name, await readFile(join(path, name), 'hex')]);
  return Object.fromEntries(await Promise.all(entries));
}

/** So many frames with bodies of so many bytes each. */
async function fill(
  path: string,
  { frames, bytes, segmentBytes }: { frames: number; bytes: number; segmentBytes: number },
) {
  const ledger = await openFileLedger({ path, segmentBytes });
  const pen = await Pen.take(ledger);
  for (let number = 1; number <= frames; number += 1)
    await pen.add(`b${number}`, [`lamp:${number}`], 'x'.repeat(bytes));
  return { ledger, pen };
}

describe('a file ledger', () => {
  it('opened for reading only changes nothing beside a server that writes, and sees what was there', async t => {
    const path = await freshFolder(t);
    const { ledger, pen } = await fill(path, { frames: 3, bytes: 10, segmentBytes: 1000 });
    const before = await filesOf(path);
    const view = await openFileLedger({ path, readOnly: true });
    assert.deepEqual(await batchesOf(view), ['b1', 'b2', 'b3']);
    assert.deepEqual(await filesOf(path), before);
    await pen.add('b4', ['lamp:4']);
    assert.deepEqual(await batchesOf(view), ['b1', 'b2', 'b3']);
    assert.equal((await view.head()).frames, 3);
    await assert.rejects(view.acquire('me'), { name: 'LedgerReadOnlyError' });
    const early = view.append(frame('b5'), { epoch: 1, expected: 3 });
    await assert.rejects(early, { name: 'FencedError' });
    await view.close();
    await ledger.close();
  });

  it('opened for reading only leaves a torn end as it is', async t => {
    const path = await freshFolder(t);
    const { ledger } = await fill(path, { frames: 2, bytes: 10, segmentBytes: 1000 });
    await ledger.close();
    const [, segment] = (await readdir(path)).toSorted().toReversed();

    await appendFile(join(path, segment ?? ''), 'torn');
    const before = await filesOf(path);
    const view = await openFileLedger({ path, readOnly: true });
    assert.deepEqual(await batchesOf(view), ['b1', 'b2']);
    await view.close();
    assert.deepEqual(await filesOf(path), before);
  });

  it('that is not there is not made by reading it, and one that cannot be reached says so', async t => {
    const path = await freshFolder(t);
    const unavailable = { name: 'LedgerUnavailableError', message: /cannot be reached/ };
    await assert.rejects(openFileLedger({ path: join(path, 'none'), readOnly: true }), unavailable);
    assert.deepEqual(await readdir(path), []);
    const ledger = await openFileLedger({ path: join(path, 'far', 'away') });
    await ledger.close();
    await writeFile(join(path, 'file'), '');
    await assert.rejects(openFileLedger({ path: join(path, 'file', 'ledger') }), unavailable);
  });

  it('begins a new segment where one is full, and reads over all of them', async t => {
    const path = await freshFolder(t);
    const { ledger } = await fill(path, { frames: 10, bytes: 100, segmentBytes: 1000 });
    const segments = (await readdir(path)).filter(name => name.endsWith('.seg')).toSorted();
    assert.deepEqual(
      segments,
      [0, 3, 6, 9].map(first => `${String(first).padStart(16, '0')}.seg`),
    );
    for (let after = 0; after <= 10; after += 1) {
      const expected = Array.from({ length: 10 - after }, (_, at) => `b${after + at + 1}`);
      assert.deepEqual(await batchesOf(ledger, { after }), expected);
    }
    await ledger.close();
  });

  it('gives a frame that is larger than a segment one of its own', async t => {
    const path = await freshFolder(t);
    const { ledger, pen } = await fill(path, { frames: 1, bytes: 10, segmentBytes: 1000 });
    await pen.add('large', ['lamp:2'], 'y'.repeat(3 << 20));
    await pen.add('small', ['lamp:3']);
    assert.equal((await readdir(path)).filter(name => name.endsWith('.seg')).length, 3);
    await ledger.close();
    const again = await openFileLedger({ path });
    assert.deepEqual(
      (await framesOf(again)).map(({ body }) => body.length),
      [10, 3 << 20, 14],
    );
    await again.close();
  });

  it('goes on in the segment where it was closed well', async t => {
    const path = await freshFolder(t);
    for (let life = 0; life < 3; life += 1) {
      const ledger = await openFileLedger({ path });
      await (await Pen.take(ledger)).add(`b${life}`, [`lamp:${life + 1}`]);
      await ledger.close();
    }
    assert.deepEqual((await readdir(path)).toSorted(), ['0000000000000000.seg', 'lease-0000000000000003']);
  });

  it('finds batches that it has forgotten on the disk, in lookups and where they are sent again, with fresh versions too', async t => {
    const path = await freshFolder(t);
    const { ledger: first } = await fill(path, { frames: 30, bytes: 300_000, segmentBytes: 4 << 20 });
    await first.close();
    const ledger = await openFileLedger({ path, recentBatches: 2 });
    for (const number of [1, 4, 17, 29, 30]) {
      const receipt = { batchId: `b${number}`, frame: number - 1, first: number, count: 1 };
      assert.deepEqual(await ledger.lookup(`b${number}`), receipt);
    }
    assert.equal(await ledger.lookup('b31'), 'absent');
    const pen = await Pen.take(ledger);
    const again = await pen.put(frame('b4', ['lamp:4']), 3);
    assert.deepEqual(again, { batchId: 'b4', frame: 3, first: 4, count: 1 });
    const unknown = pen.put(frame('b31', ['lamp:4']), 30);
    await assert.rejects(unknown, { name: 'VersionConflictError', current: 30 });
    const fresh = await pen.put(frame('b7', ['lamp:31']), 30);
    assert.deepEqual(fresh, { batchId: 'b7', frame: 6, first: 7, count: 1 });
    assert.deepEqual(await batchesOf(ledger, { after: 27 }), ['b28', 'b29', 'b30']);
    await ledger.close();
  });

  it('is read anew when another server wrote between opening and acquiring', async t => {
    const path = await freshFolder(t);
    const waiting = await openFileLedger({ path });
    const { ledger } = await fill(path, { frames: 2, bytes: 10, segmentBytes: 1000 });
    await ledger.close();
    assert.equal((await waiting.head()).frames, 0);
    const pen = await Pen.take(waiting);
    assert.equal((await waiting.head()).frames, 2);
    await pen.add('b3', ['lamp:3']);
    await pen.lease.release();
    const other = await Pen.take(await openFileLedger({ path }));
    await other.add('b4', ['lamp:4']);
    await other.ledger.close();
    await (await Pen.take(waiting)).add('b5', ['lamp:5']);
    assert.deepEqual(await batchesOf(waiting), ['b1', 'b2', 'b3', 'b4', 'b5']);
    await waiting.close();
  });

  it('takes nothing for its own but segments and leases', async t => {
    const path = await freshFolder(t);

    await writeFile(join(path, 'notes.txt'), 'hello');
    const { ledger } = await fill(path, { frames: 1, bytes: 10, segmentBytes: 1000 });
    await ledger.close();
    assert.equal(await readFile(join(path, 'notes.txt'), 'utf8'), 'hello');
  });
});
