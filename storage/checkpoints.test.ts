import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { signCheckpoint } from '../eventsourcing/merkle/checkpoint.ts';
import { CheckpointError } from '../eventsourcing/merkle/checkpoint-error.ts';
import { strangeSigner } from '../eventsourcing/merkle/contract-test-key.ts';
import { readVerifier, verifierOf, verifierText } from '../eventsourcing/merkle/note-keys.ts';
import { readMemory, writeMemory } from './audit-memory.ts';
import { CheckpointFolder } from './checkpoint-folder.ts';
import { keepCheckpoints } from './checkpoints.ts';
import { openLedgerKey } from './ledger-key.ts';
import { readText, writeText } from './text-files.ts';

const root = new Uint8Array(32).fill(1);
let folder: string;
let keyPath: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aevum-checkpoints-'));
  keyPath = join(folder, 'keys', 'ledger.key');
});
afterEach(() => rmSync(folder, { recursive: true }));

function newKey(origin = '') {
  return { origin, anyOrigin: () => 'any.example/log', seed: () => new Uint8Array(32).fill(3) };
}

function keeper(origin = '') {
  return keepCheckpoints({ ledgerPath: join(folder, 'ledger'), keyPath, ...newKey(origin) });
}

describe('the key of a ledger', () => {
  it('is made once, for its owner alone, and kept with its name', async () => {
    const made = await openLedgerKey(keyPath, newKey());
    assert.equal(made.name, 'any.example/log');
    assert.equal(statSync(keyPath).mode & 0o777, 0o600);
    assert.match(readFileSync(keyPath, 'utf8'), /^any\.example\/log\n-----BEGIN PRIVATE KEY-----\n/);
    const other = {
      origin: '',
      anyOrigin: () => assert.fail('it has a name'),
      seed: () => assert.fail('it is there'),
    };
    const again = await openLedgerKey(keyPath, other);
    assert.equal(verifierText(verifierOf(again)), verifierText(verifierOf(made)));
  });

  it('has the name that the operator gave, for good', async () => {
    assert.equal((await openLedgerKey(keyPath, newKey('town.example'))).name, 'town.example');
    assert.equal((await openLedgerKey(keyPath, newKey('town.example'))).name, 'town.example');
    await assert.rejects(openLedgerKey(keyPath, newKey('other.example')), {
      problem: 'foreign-origin',
      message: `${keyPath} signs as town.example, eventSourcing.origin is other.example: the name of a log stays as it was`,
    });
  });

  it('is not replaced where the file is none', async () => {
    await writeText(keyPath, 'something else');
    await assert.rejects(openLedgerKey(keyPath, newKey()), CheckpointError);
    assert.equal(readFileSync(keyPath, 'utf8'), 'something else');
  });
});

describe('checkpoints on disk', () => {
  it('lie beside the ledger with the public key, and the newest is found again', async () => {
    const { signer, newest } = await keeper().open();
    assert.equal(newest, null);
    for (const size of [9, 10, 200]) await keeper().keep(size, signCheckpoint({ size, root }, signer));
    const ledger = join(folder, 'ledger');
    const names = ['0000000000000009.note', '0000000000000010.note', '0000000000000200.note'];
    assert.deepEqual(readdirSync(join(ledger, 'checkpoints')).toSorted(), names);
    const verifier = readVerifier(readFileSync(join(ledger, 'verifier.txt'), 'utf8').trim());
    assert.equal(verifier.name, 'any.example/log');
    assert.equal((await keeper().open()).newest?.size, 200);
  });

  it('are listed in their order, and nothing else is', async () => {
    const place = new CheckpointFolder(folder);
    assert.deepEqual(await place.list(), []);
    assert.equal(await place.newest(), null);
    await place.keep(20, 'later');
    await place.keep(3, 'sooner');
    writeFileSync(join(folder, 'checkpoints', 'README'), '');
    writeFileSync(join(folder, 'checkpoints', '0000000000000030.note.new'), '');
    assert.deepEqual(await place.list(), [
      { name: 'checkpoints/0000000000000003.note', frames: 3, text: 'sooner' },
      { name: 'checkpoints/0000000000000020.note', frames: 20, text: 'later' },
    ]);
    assert.equal((await place.newest())?.frames, 20);
  });

  it('are not signed where a public key lies that is another', async () => {
    await keeper().open();
    rmSync(keyPath);
    const other = { ...newKey(), seed: () => new Uint8Array(32).fill(4) };
    const places = { ledgerPath: join(folder, 'ledger'), keyPath, ...other };
    await assert.rejects(keepCheckpoints(places).open(), /verifier\.txt is of another key; put the key back/);
  });

  it('are not continued where the newest is of another key', async () => {
    await keeper().open();
    await keeper().keep(5, signCheckpoint({ size: 5, root }, strangeSigner('any.example/log')));
    await assert.rejects(keeper().open(), { problem: 'unsigned' });
  });

  it('tell of a folder that cannot be read', async () => {
    writeFileSync(join(folder, 'checkpoints'), '');
    await assert.rejects(new CheckpointFolder(folder).list(), { code: 'ENOTDIR' });
  });
});

describe('a small file', () => {
  it('is replaced whole, whatever an earlier attempt left', async () => {
    const path = join(folder, 'deep', 'text');
    assert.equal(await readText(path), null);
    await writeText(path, 'one');
    writeFileSync(`${path}.new`, 'half of something');
    chmodSync(`${path}.new`, 0o644);
    await writeText(path, 'two', 0o600);
    assert.deepEqual([await readText(path), statSync(path).mode & 0o777], ['two', 0o600]);
    assert.deepEqual(readdirSync(join(folder, 'deep')), ['text']);
    await assert.rejects(readText(folder), { code: 'EISDIR' });
  });
});

describe('the memory of an auditor', () => {
  it('is what was written, and nothing else is taken for it', async () => {
    const path = join(folder, 'audit.json');
    assert.equal(await readMemory(path), null);
    await writeMemory(path, { verifier: 'a', checkpoint: 'b\n' });
    assert.deepEqual(await readMemory(path), { verifier: 'a', checkpoint: 'b\n' });
    for (const text of ['', '{}', '{"verifier":1,"checkpoint":""}', 'null']) {
      writeFileSync(path, text);
      await assert.rejects(readMemory(path), /is no memory of an audit; it is never written over/);
    }
  });
});
