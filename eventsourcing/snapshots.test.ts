import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../domain/ids.ts';
import { anItem, quay, theTown } from '../features/support/facts.ts';
import { worldOf } from '../features/support/specification.ts';
import type { Snapshot } from './snapshots.ts';
import { decodeSnapshot, encodeSnapshot, headerOf, UnusableSnapshotError } from './snapshots.ts';
import { hashOfObjects } from './state-hash.ts';

function aSnapshot(): Snapshot {
  const objects = [...worldOf(theTown, anItem(goid('\u2028 "\n'), quay)).objects()];
  const versions = new Map([
    [quay, 3],
    [goid('gone'), 7],
  ]);
  const rules = { catalogue: 'c', upcasters: 'u' };
  const place = { position: 12, frames: 4, hash: 'ab', root: 'cd' };
  const counts = { objects: objects.length, streams: versions.size };
  const header = {
    format: 1,
    ...place,
    ...rules,
    ...counts,
    stateHash: hashOfObjects(objects),
    madeAt: 5,
  } as const;
  return { header, objects, versions };
}

function bytesOf(snapshot: Snapshot): Buffer {
  return Buffer.concat([...encodeSnapshot(snapshot)]);
}

describe('a snapshot', () => {
  it('is read as it was written', () => {
    assert.deepEqual(decodeSnapshot(bytesOf(aSnapshot())), aSnapshot());
  });

  it('of nothing is one too', () => {
    const { header } = aSnapshot();
    const empty = { header: { ...header, objects: 0, streams: 0 }, objects: [], versions: new Map() };
    assert.deepEqual(decodeSnapshot(bytesOf(empty)), empty);
  });

  it('is written in pieces, however large it is', () => {
    const { header, versions } = aSnapshot();
    const [object] = worldOf(theTown).objects();
    assert.ok(object);
    const objects = Array.from({ length: 2000 }, (_, at) => ({ ...object, goid: goid(`room ${at}`) }));
    const large = { header: { ...header, objects: objects.length }, objects, versions };
    const chunks = [...encodeSnapshot(large)];
    assert.ok(chunks.length > 5);
    assert.ok(chunks.every(({ length }) => length < 100_000));
    assert.deepEqual(decodeSnapshot(Buffer.concat(chunks)), large);
  });

  it('is not used when any of its bytes is another', () => {
    const good = bytesOf(aSnapshot());
    for (let at = 0; at < good.length; at += 1) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 1;
      assert.throws(() => decodeSnapshot(bad), UnusableSnapshotError, `byte ${at}`);
    }
  });

  it('is not used when its end is missing, or something follows', () => {
    const good = bytesOf(aSnapshot());
    for (let length = 0; length < good.length; length += 1)
      assert.throws(() => decodeSnapshot(good.subarray(0, length)), UnusableSnapshotError, `${length} bytes`);
    assert.throws(() => decodeSnapshot(Buffer.concat([good, Buffer.from('\n')])), UnusableSnapshotError);
  });

  it('is not used in a form that is not known', () => {
    const { header } = aSnapshot();
    const newer = { ...aSnapshot(), header: { ...header, format: 2 as unknown as 1 } };
    assert.throws(() => decodeSnapshot(bytesOf(newer)), /no header in format 1/);
  });

  it('tells its header without the rest', () => {
    assert.deepEqual(headerOf(bytesOf(aSnapshot()).subarray(0, 400)), aSnapshot().header);
    for (const text of ['', '\n', 'null\n', '[]\n', '{}\n', '{"format":"1"}\n'])
      assert.throws(() => headerOf(Buffer.from(text)), UnusableSnapshotError, text);
  });
});
