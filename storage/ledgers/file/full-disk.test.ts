import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Ledger } from '../../../eventsourcing/ledger.ts';
import { FaultLayer } from '../../../features/support/faults/fault-layer.ts';
import type { ErrorCode } from '../../../features/support/faults/faults.ts';
import { append, begin, readAll } from '../../../features/torture/ledger/life.ts';
import { batchesOf, frame, Pen } from '../contract-ledger.ts';
import { openFileLedger } from './file-ledger.ts';

const segment = '0000000000000000.seg';
const unavailable = { name: 'LedgerUnavailableError', message: /nothing was stored/ };

/** A disk that takes so many more bytes and refuses then, until it has room again. */
function withRoomFor(disk: FaultLayer, bytes: number, code: ErrorCode): void {
  let left = bytes;
  disk.faultOf = ({ kind, bytes: asked }) => {
    if (kind !== 'write') return null;
    if (left === 0) return { kind: 'refuse', code };
    const taken = Math.min(left, asked);
    left -= taken;
    return { kind: 'shorten', bytes: taken };
  };
}

describe('a ledger whose disk takes no more', () => {
  for (const code of ['ENOSPC', 'EDQUOT', 'EFBIG'] as const) {
    it(`stores nothing, cuts off what was written, and goes on when there is room (${code} after every byte)`, async () => {
      const disk = new FaultLayer();
      const life = await begin(disk, 1);
      const first = frame('first', ['lamp:1']);
      await append(life, first, 0);
      const handle = await disk.open(join('/ledger', segment), 'read');
      const good = await handle.size();
      const second = frame('second', ['lamp:2', 'door:1'], 'x');
      for (let bytes = 0; bytes < good; bytes += 1) {
        withRoomFor(disk, bytes, code);
        await assert.rejects(append(life, second, 1), unavailable);
        assert.equal(await handle.size(), good);
        assert.equal((await life.ledger.head()).frames, 1);
      }
      disk.faultOf = () => null;
      await append(life, second, 1);
      const next = await begin(
        disk.powerLost(() => 0),
        2,
      );
      assert.deepEqual(
        (await readAll(next.ledger)).map(({ batchId }) => batchId),
        ['first', 'second'],
      );
    });
  }

  it('takes a write that is cut short without an error in several parts', async () => {
    const disk = new FaultLayer();
    const life = await begin(disk, 1);
    disk.faultOf = ({ kind }) => (kind === 'write' ? { kind: 'shorten', bytes: 50 } : null);
    await append(life, frame('first', ['lamp:1']), 0);
    const next = await begin(
      disk.powerLost(() => 0),
      2,
    );
    assert.equal((await readAll(next.ledger)).length, 1);
  });

  it('takes a disk that takes nothing and says nothing for a full one', async () => {
    const disk = new FaultLayer();
    const life = await begin(disk, 1);
    disk.faultOf = ({ kind }) => (kind === 'write' ? { kind: 'shorten', bytes: 0 } : null);
    await assert.rejects(append(life, frame('first', ['lamp:1']), 0), unavailable);
  });

  it('stores nothing when no new segment can be made, and makes it later', async () => {
    const disk = new FaultLayer();
    const life = await begin(disk, 1);
    disk.faultOf = ({ kind }) => (kind === 'create' ? { kind: 'refuse', code: 'ENOSPC' } : null);
    await assert.rejects(append(life, frame('first', ['lamp:1']), 0), unavailable);
    disk.faultOf = () => null;
    await append(life, frame('first', ['lamp:1']), 0);
  });

  it('cannot be acquired, says so, and can when there is room', async () => {
    const disk = new FaultLayer();
    const ledger = await openFileLedger({ path: '/ledger', files: disk });
    for (const kind of ['create', 'write', 'link'] as const) {
      disk.faultOf = operation => (operation.kind === kind ? { kind: 'refuse', code: 'ENOSPC' } : null);
      await assert.rejects(ledger.acquire('me'), { name: 'LedgerUnavailableError', message: /ENOSPC/ });
    }
    disk.faultOf = () => null;
    assert.ok(await ledger.acquire('me'));
  });
});

const body = 'x'.repeat(700_000);

/** Fills the disk by `end`, with a frame cut short in the middle; then there is room again. */
async function runsOutOfRoom(
  path: string,
  room: { less(): Promise<void>; more(): Promise<void> },
): Promise<void> {
  const ledger: Ledger = await openFileLedger({ path });
  const pen = await Pen.take(ledger);
  await pen.add('first', ['lamp:1']);
  await room.less();
  try {
    await assert.rejects(pen.add('second', ['lamp:2'], body), unavailable);
    assert.equal((await stat(join(path, segment))).size, 184 + 20 + 'what first did'.length);
  } finally {
    await room.more();
  }
  await pen.add('second', ['lamp:2'], body);
  await ledger.close();
  const again = await openFileLedger({ path });
  assert.deepEqual(await batchesOf(again), ['first', 'second']);
  await again.close();
}

function works(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a ledger on a real disk that takes no more', () => {
  it('goes on when there is room again (tmpfs)', async t => {
    const path = await mkdtemp(join(tmpdir(), 'aevum-ledger-full-'));
    t.after(() => rm(path, { recursive: true }));
    if (!works('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path)) return t.skip('mounting needs root');
    try {
      const filler = join(path, 'filler');
      await runsOutOfRoom(path, {
        less: () => writeFile(filler, Buffer.alloc(500_000)),
        more: () => rm(filler),
      });
    } finally {
      execFileSync('umount', [path]);
    }
  });

  it('goes on when there is room again (limit of a file)', async t => {
    if (!works('prlimit', '--version')) return t.skip('needs prlimit of util-linux');
    const path = await mkdtemp(join(tmpdir(), 'aevum-ledger-limit-'));
    t.after(() => rm(path, { recursive: true }));
    const limit = async (bytes: string) => {
      execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);
    };
    await runsOutOfRoom(path, { less: () => limit('300000'), more: () => limit('unlimited') });
  });
});
