import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { frame, Pen } from '../contract-ledger.ts';
import { openFileLedger } from './file-ledger.ts';

const processes = 4;
const source = pathToFileURL(join(import.meta.dirname, 'file-ledger.ts')).href;
/** Waits for a word, so that all begin at the same time; says whether it got the ledger, and holds it until it is told to go. */
const program = `
import { openFileLedger } from ${JSON.stringify(source)};
import { createInterface } from 'node:readline/promises';
const words = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
console.log('ready');
await words.next();
const ledger = await openFileLedger({ path: process.argv[1] });
console.log(await ledger.acquire('one of them').then(() => 'acquired', error => error.name));
await words.next();
await ledger.close();
process.exit();
`;

async function freshPath(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aevum-first-use-'));
  t.after(() => rm(folder, { recursive: true }));
  return join(folder, 'not', 'yet', 'there');
}

/** A process that wants the ledger, and ends with the test. */
function somebody(t: TestContext, path: string) {
  const words = ['--input-type=module', '-e', program, path];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const said = async () => String((await once(child.stdout, 'data'))[0]).trim();
  return { said, tell: () => child.stdin.write('go\n'), ended: once(child, 'close') };
}

describe('a file ledger that is turned on for the first time', () => {
  it('is made where there is nothing, and turning it on again adds nothing', async t => {
    const path = await freshPath(t);
    const first = await openFileLedger({ path });
    const pen = await Pen.take(first);
    assert.equal((await first.head()).frames, 0);
    await pen.add('a', ['lamp:1']);
    await first.close();
    const segments = async () => (await readdir(path)).filter(name => name.endsWith('.seg'));
    const before = await segments();
    for (let times = 0; times < 2; times += 1) {
      const again = await openFileLedger({ path });
      await again.acquire('again');
      assert.equal((await again.head()).frames, 1);
      await again.close();
    }
    assert.deepEqual(await segments(), before);
  });

  it('is made once where several processes turn it on at once, and belongs to one of them', async t => {
    const path = await freshPath(t);
    const all = Array.from({ length: processes }, () => somebody(t, path));
    await Promise.all(all.map(({ said }) => said()));
    const answers = Promise.all(all.map(({ said }) => said()));
    for (const { tell } of all) tell();
    const got = (await answers).toSorted();
    assert.deepEqual(got, [...Array<string>(processes - 1).fill('LedgerHeldError'), 'acquired']);
    for (const { tell } of all) tell();
    await Promise.all(all.map(({ ended }) => ended));
    const ledger = await openFileLedger({ path });
    const pen = await Pen.take(ledger);
    await pen.put(frame('first', ['lamp:1']), 0);
    assert.equal((await ledger.head()).frames, 1);
    await ledger.close();
  });
});
