import assert from 'node:assert/strict';
import { goid } from '../../domain/ids.ts';
import type { OpenLedger } from './contract-ledger.ts';
import { batchesOf, checkOn, frame, Pen, versionsOf } from './contract-ledger.ts';

/** Optimistic concurrency: who decided on an old picture must decide again. */
export function describeVersions(open: OpenLedger): void {
  const check = checkOn(open);
  check('keeps a version for each stream, and 0 for one without events', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    await pen.add('a', ['lamp:1', 'door:1', 'lamp:2']);
    await pen.add('b', ['lamp:3']);
    assert.deepEqual(await versionsOf(ledger, 'lamp', 'door', 'nothing'), { lamp: 3, door: 1, nothing: 0 });
  });
  check('keeps streams apart whose names are alike', async ({ ledger, reopen }) => {
    const names = [
      'a',
      'A',
      'a ',
      'é',
      'e\u0301',
      '🐉',
      '\u0000',
      '__proto__',
      'constructor',
      'x'.repeat(2000),
    ];
    const pen = await Pen.take(ledger);
    await pen.add(
      'all',
      names.flatMap((name, at) => Array.from({ length: at + 1 }, (_, n) => `${name}:${n + 1}`)),
    );
    const expected = names.map((name, at) => [goid(name), at + 1]);
    assert.deepEqual([...(await ledger.versions(names.map(goid)))], expected);
    await pen.lease.release();
    assert.deepEqual([...(await (await reopen()).versions(names.map(goid)))], expected);
  });
  for (const [what, events, conflict] of [
    ['a version that is there already', ['lamp:2'], { stream: 'lamp', attempted: 2, current: 2 }],
    ['a version from before', ['lamp:1'], { stream: 'lamp', attempted: 1, current: 2 }],
    ['a version too far', ['lamp:4'], { stream: 'lamp', attempted: 4, current: 2 }],
    ['a new stream that does not begin with 1', ['door:2'], { stream: 'door', attempted: 2, current: 0 }],
    ['a gap within a frame', ['lamp:3', 'lamp:5'], { stream: 'lamp', attempted: 5, current: 3 }],
    ['a version twice within a frame', ['lamp:3', 'lamp:3'], { stream: 'lamp', attempted: 3, current: 3 }],
    ['versions in the wrong order', ['lamp:4', 'lamp:3'], { stream: 'lamp', attempted: 3, current: 4 }],
    [
      'one wrong stream of several',
      ['door:1', 'key:1', 'lamp:1'],
      { stream: 'lamp', attempted: 1, current: 2 },
    ],
  ] as const) {
    check(`refuses ${what}, and stores nothing of the frame`, async ({ ledger }) => {
      const pen = await Pen.take(ledger);
      await pen.add('before', ['lamp:1', 'lamp:2']);
      const head = await ledger.head();
      await assert.rejects(pen.add('wrong', events), { name: 'VersionConflictError', ...conflict });
      assert.deepEqual(await ledger.head(), head);
      assert.deepEqual(await batchesOf(ledger), ['before']);
      assert.deepEqual(await versionsOf(ledger, 'lamp', 'door', 'key'), { lamp: 2, door: 0, key: 0 });
      await pen.add('right', ['lamp:3', 'door:1']);
    });
  }
  for (const version of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2 ** 53 - 1]) {
    check(`refuses the version ${version}`, async ({ ledger }) => {
      const pen = await Pen.take(ledger);
      const wrong = { ...frame('wrong'), events: [{ stream: goid('lamp'), version }] };
      await assert.rejects(pen.put(wrong), error => {
        assert.ok(error instanceof Error && 'attempted' in error && 'current' in error);
        assert.deepEqual([error.name, error.attempted, error.current], ['VersionConflictError', version, 0]);
        return true;
      });
      assert.deepEqual(await batchesOf(ledger), []);
    });
  }
  check('refuses a frame that was made for another number of frames', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    await pen.add('first', ['lamp:1']);
    for (const attempted of [0, 2, -1, Number.NaN]) {
      const conflict = { name: 'VersionConflictError', stream: null, attempted, current: 1 };
      await assert.rejects(pen.put(frame('second', ['lamp:2']), attempted), conflict);
    }
    assert.deepEqual(await pen.add('second', ['lamp:2']), {
      batchId: 'second',
      frame: 1,
      first: 2,
      count: 1,
    });
  });
  check('lets one of two win that write the same version at once', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    const both = ['one', 'other'].map(id => pen.put(frame(id, ['lamp:1']), 0));
    const settled = (await Promise.allSettled(both)).map(({ status }) => status);
    assert.deepEqual(settled, ['fulfilled', 'rejected']);
    assert.deepEqual(await batchesOf(ledger), ['one']);
  });
}
