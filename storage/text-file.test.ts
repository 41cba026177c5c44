import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { writeLines } from './text-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aevum-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file of lines', () => {
  it('holds each line, however many', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `line ${at} ü`);
    await writeLines(join(folder, 'out'), lines);
    assert.deepEqual(readFileSync(join(folder, 'out'), 'utf8'), lines.map(line => `${line}\n`).join(''));
    await writeLines(join(folder, 'out'), []);
    assert.equal(readFileSync(join(folder, 'out'), 'utf8'), '');
    assert.deepEqual(readdirSync(folder), ['out']);
  });

  it('stays as it was where the lines do not come', async () => {
    await writeLines(join(folder, 'out'), ['old']);
    function* broken() {
      yield 'new';
      throw new Error('no more');
    }
    await assert.rejects(writeLines(join(folder, 'out'), broken()), /no more/);
    assert.equal(readFileSync(join(folder, 'out'), 'utf8'), 'old\n');
    assert.deepEqual(readdirSync(folder), ['out']);
  });
});
