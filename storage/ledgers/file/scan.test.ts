import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { crc32 } from 'node:zlib';
import { LedgerBrokenError } from '../../../eventsourcing/ledger-errors.ts';
import { sha256 } from '../../../eventsourcing/merkle/hashing.ts';
import { allOf } from '../../../features/support/all-of.ts';
import { Folders, segmentsOf, writeSmallLedger } from '../../../features/support/small-ledger.ts';
import { openFileLedger } from './file-ledger.ts';
import { decodeHeader, encodeHeader, frameBytes, headerBytes } from './frame-header.ts';
import { readProvenHeader } from './proven-header.ts';
import { LedgerScan } from './scan.ts';

const folders = new Folders();
let whole: string;

before(async () => {
  whole = folders.make();
  await writeSmallLedger({ data: whole, batches: 15 });
});
after(() => folders.remove());

function scan(data: string): Promise<LedgerScan> {
  return LedgerScan.open(join(data, 'ledger'));
}

/** Where reading ended, and why. */
async function damageIn(data: string): Promise<string> {
  const found = await scan(data);
  try {
    await allOf(found.frames());
  } catch (error) {
    assert.ok(error instanceof LedgerBrokenError);
    return error.message;
  }
  return assert.fail('there is no damage');
}

/** Changes the first frame of the ledger and makes all its checksums true again. */
function forge(data: string, change: (content: Buffer, tableBytes: number) => void, hashed: boolean): void {
  const [path = ''] = segmentsOf(data);
  const bytes = readFileSync(path);
  const header = decodeHeader(bytes.subarray(0, headerBytes));
  assert.ok(header);
  const content = bytes.subarray(headerBytes, frameBytes(header));
  change(content, header.tableBytes);
  const contentHash = hashed ? sha256(content) : header.contentHash;
  encodeHeader({ ...header, contentHash: Uint8Array.from(contentHash), contentCrc: crc32(content) }, bytes);
  writeFileSync(path, bytes);
}

describe('a scan of a ledger in files', () => {
  it('gives the frames that the ledger gives, and tells how far it is', async () => {
    const found = await scan(whole);
    assert.equal(found.promised, 16);
    assert.equal(found.read, 0);
    const frames = await allOf(found.frames());
    const ledger = await openFileLedger({ path: join(whole, 'ledger'), readOnly: true });
    assert.deepEqual(frames, await allOf(ledger.read()));
    assert.deepEqual([found.read, found.torn], [found.bytes, 0]);
    await ledger.close();
  });

  it('changes nothing', async () => {
    const before = readdirSync(whole, { recursive: true });
    await allOf((await scan(whole)).frames());
    assert.deepEqual(readdirSync(whole, { recursive: true }), before);
  });

  it('takes half a frame at the end for what a crash leaves, and two for damage', async () => {
    const data = folders.make(whole);
    const [path = '', newest = ''] = [segmentsOf(data)[0], segmentsOf(data).at(-1)];
    appendFileSync(newest, readFileSync(path).subarray(0, 200));
    const found = await scan(data);
    await allOf(found.frames());
    assert.equal(found.torn, 200);
    const spoilt = readFileSync(newest);
    spoilt[20] = 77;
    writeFileSync(newest, spoilt);
    assert.match(await damageIn(data), /frame \d+ is damaged, and frame \d+ lies behind it$/);
  });

  it('passes over what a recovery left behind in a segment that the next one seals', async () => {
    const data = folders.make(whole);
    const [path = ''] = segmentsOf(data);
    appendFileSync(path, readFileSync(path).subarray(0, 999));
    const found = await scan(data);
    assert.equal((await allOf(found.frames())).length, 16);
  });

  it('finds a frame whose checksums were made true again', async () => {
    const data = folders.make(whole);
    forge(data, content => content.write('!', content.length - 1), false);
    assert.match(await damageIn(data), /position 1: frame 0 is not what was written$/);
    const other = folders.make(whole);
    forge(other, content => content.write('!', content.length - 1), true);
    assert.match(await damageIn(other), /frame 1 does not follow the frame before it$/);
    const table = folders.make(whole);
    forge(table, content => content.writeUInt16LE(65_535, 0), true);
    assert.match(await damageIn(table), /position 1: its table of streams is malformed$/);
  });

  it('finds nothing in an empty folder, and says where there is none', async () => {
    const data = folders.make();
    await assert.rejects(scan(data), { code: 'ENOENT' });
    mkdirSync(join(data, 'ledger'));
    const found = await scan(data);
    assert.deepEqual([await allOf(found.frames()), found.bytes, found.promised], [[], 0, 0]);
  });
});

describe('the header in a proof', () => {
  it('is read only if it is whole and of a version that is known', async () => {
    const [frame] = await allOf((await scan(whole)).frames());
    assert.ok(frame);
    const { header } = frame;
    assert.deepEqual(readProvenHeader(header)?.eventsRoot, Buffer.from(frame.eventsRoot));
    assert.equal(readProvenHeader(header.subarray(1)), undefined);
    assert.equal(readProvenHeader(Buffer.concat([header, header])), undefined);
    const newer = Buffer.from(header);
    const decoded = decodeHeader(newer);
    assert.ok(decoded);
    encodeHeader({ ...decoded, version: 2 }, newer);
    assert.equal(readProvenHeader(newer), undefined);
  });
});
