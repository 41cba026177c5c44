import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { batchesOf, Pen } from '../contract-ledger.ts';
import { disk } from './disk.ts';
import { openFileLedger } from './file-ledger.ts';
import { encodeLease, leasePath, readLease } from './lease-record.ts';
import type { ProcessMark } from './processes.ts';
import { machineProcesses } from './processes.ts';

async function freshFolder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'aevum-lease-'));
  t.after(() => rm(path, { recursive: true }));
  return path;
}

const writer = `
  import { openFileLedger } from '${import.meta.dirname}/file-ledger.ts';
  import { frame, Pen } from '${import.meta.dirname}/../contract-ledger.ts';
  const pen = await Pen.take(await openFileLedger({ path: process.argv[1] }), 'the other server');
  await pen.add('first', ['lamp:1']);
  process.stdout.write('written');
  setInterval(() => {}, 1000);
`;

/** A process that writes one frame and keeps the lease until it is killed. */
async function otherServer(t: TestContext, path: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

/** Leaves a lease as a process with this mark would have. */
async function leaveLease(path: string, mark: Partial<ProcessMark>): Promise<void> {
  const process = { ...(await machineProcesses().self()), ...mark };
  const record = { epoch: 7, owner: 'somebody', process, held: true, frames: 0 };
  await writeFile(leasePath(path, 7), encodeLease(record));
}

describe('the lease of a file ledger', () => {
  it('is held by another process while it lives, and taken over when it was killed', async t => {
    const path = await freshFolder(t);
    const child = await otherServer(t, path);
    const ledger = await openFileLedger({ path });
    await assert.rejects(ledger.acquire('me'), {
      name: 'LedgerHeldError',
      message: `${path} is in use by the other server; only one server may write to it`,
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const pen = await Pen.take(ledger);
    assert.equal(pen.lease.epoch, 2);
    await pen.add('second', ['lamp:2']);
    assert.deepEqual(await batchesOf(ledger), ['first', 'second']);
    await ledger.close();
  });

  for (const [what, mark] of [
    ['has ended', { pid: 2 ** 22 + 1 }],
    ['had the number of one that began later', { start: '1' }],
    ['ran before the machine was started again', { boot: 'an earlier one' }],
  ] as const) {
    it(`is taken over from a process that ${what}`, async t => {
      if (process.platform !== 'linux') return t.skip('needs /proc');
      const path = await freshFolder(t);
      await leaveLease(path, mark);
      const ledger = await openFileLedger({ path });
      assert.equal((await ledger.acquire('me')).epoch, 8);
      await ledger.close();
    });
  }

  for (const [what, mark] of [
    ['runs', {}],
    ['runs, where the system does not tell when it began', { start: null, boot: null }],
    ['is somebody else’s', { pid: 1, start: null }],
    ['is on another machine', { host: 'mud-2', pid: 2 ** 22 + 1 }],
  ] as const) {
    it(`is not taken over from a process that ${what}`, async t => {
      const path = await freshFolder(t);
      await leaveLease(path, mark);
      const ledger = await openFileLedger({ path });
      await assert.rejects(ledger.acquire('me'), { name: 'LedgerHeldError', holder: 'somebody' });
      await ledger.close();
    });
  }

  it('names the file to be removed where its holder was on a machine that is gone for good', async t => {
    const path = await freshFolder(t);
    await leaveLease(path, { host: 'a container that was replaced' });
    const file = leasePath(path, 7);
    const ledger = await openFileLedger({ path });
    const message = `${path} is in use by somebody; only one server may write to it. If that machine is gone for good, remove ${file} and start again`;
    await assert.rejects(ledger.acquire('me'), { name: 'LedgerHeldError', file, message });
    await rm(file);
    await ledger.acquire('me');
    await ledger.close();
  });

  it('is durable before it counts: a file of its own that says who, when it was given back, and how many frames there are', async t => {
    const path = await freshFolder(t);
    const steps: string[] = [];
    const ledger = await openFileLedger({ path, onStep: step => steps.push(step) });
    const pen = await Pen.take(ledger, 'me');
    const file = 'lease-0000000000000001';
    const made = steps.map(step => step.replace(/\S+\.tmp/, 'new').replace(/aevum-\S+/, 'folder'));
    assert.deepEqual(made.slice(-5), [
      'create new',
      'write new',
      `link ${file}`,
      'unlink new',
      'syncFolder folder',
    ]);
    const held = await readLease(disk(), join(path, file));
    assert.deepEqual(
      [held?.owner, held?.process.pid, held?.held, held?.frames],
      ['me', process.pid, true, 0],
    );
    await pen.add('first', ['lamp:1']);
    await ledger.close();
    const free = await readLease(disk(), join(path, file));
    assert.deepEqual([free?.held, free?.frames], [false, 1]);
    assert.deepEqual((await readdir(path)).toSorted(), ['0000000000000000.seg', file]);
  });

  it('of a writer that somebody replaced by hand lets nothing more be written', async t => {
    const path = await freshFolder(t);
    const ledger = await openFileLedger({ path });
    const pen = await Pen.take(ledger);
    await pen.add('first', ['lamp:1']);
    await unlink(leasePath(path, pen.lease.epoch));
    const next = await Pen.take(await openFileLedger({ path }));
    await assert.rejects(pen.add('late', ['lamp:2']), {
      name: 'FencedError',
      message: /took the ledger over/,
    });
    await next.add('second', ['lamp:2']);
    await ledger.close();
    const kept = await readLease(disk(), leasePath(path, next.lease.epoch));
    assert.equal(kept?.held, true);
    await next.ledger.close();
  });

  it('lets nothing be written while nobody can see it, and more when it is seen again', async t => {
    const path = await freshFolder(t);
    let isBlind = false;
    const look = async (lease: string) => {
      if (isBlind) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      return disk().exists(lease);
    };
    const ledger = await openFileLedger({ path, files: { ...disk(), exists: look } });
    const pen = await Pen.take(ledger);
    isBlind = true;
    await assert.rejects(pen.add('first', ['lamp:1']), { name: 'LedgerUnavailableError' });
    isBlind = false;
    await pen.add('first', ['lamp:1']);
    await ledger.close();
  });

  it('is looked for again when a newer one took its place in between', async t => {
    const path = await freshFolder(t);
    const stale = [['lease-0000000000000009']];
    const list = async (folder: string) => stale.pop() ?? disk().list(folder);
    const ledger = await openFileLedger({ path, files: { ...disk(), list } });
    assert.equal((await ledger.acquire('me')).epoch, 1);
    await ledger.close();
  });

  it('has an epoch above that of every frame, though its files are gone', async t => {
    const path = await freshFolder(t);
    for (const [at, id] of ['a', 'b', 'c'].entries()) {
      const ledger = await openFileLedger({ path });
      const pen = await Pen.take(ledger);
      await pen.add(id, [`lamp:${at + 1}`]);
      assert.equal(pen.lease.epoch, at + 1);
      await ledger.close();
      for (const name of await readdir(path)) if (name.startsWith('lease')) await unlink(join(path, name));
    }
  });

  it('that is no lease at all, though its checksum is right, counts as one that cannot be read', async t => {
    const path = await freshFolder(t);
    await leaveLease(path, {});
    const sound = await readFile(leasePath(path, 7), 'utf8');
    const { owner: _, ...rest } = JSON.parse(sound.slice(9));
    for (const text of [JSON.stringify(rest), 'null', '[]', '7']) {
      await writeFile(leasePath(path, 7), encodeLease(JSON.parse(text)));
      assert.equal(await readLease(disk(), leasePath(path, 7)), null);
    }
  });
});
