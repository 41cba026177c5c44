import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rebuild } from '../server/cli/rebuild.ts';

const page = readFileSync('docs/event-sourcing.md', 'utf8');

describe('docs/event-sourcing.md', () => {
  it('names only tests that there are', () => {
    const rows = [...page.matchAll(/^\| ([AD]\d+) \| [^|]+ \| ([^|]+) \| `([^`|]+)` \|$/gm)];
    assert.ok(rows.length >= 32);
    for (const [, id, title = '', file = ''] of rows)
      assert.ok(readFileSync(file, 'utf8').includes(title), `${id}: ${file} has no test "${title}"`);
  });

  it('has a row for every requirement', () => {
    const ids = [
      ...Array.from({ length: 21 }, (_, at) => `A${at + 1}`),
      ...Array.from({ length: 11 }, (_, at) => `D${at + 1}`),
    ];
    const chapter = page.slice(page.indexOf('## Requirements and their tests'));
    for (const id of ids) assert.match(chapter, new RegExp(`^\\| ${id} \\|`, 'm'), id);
  });

  it('names the files that there are', () => {
    const chapter = page.slice(page.indexOf('## Where to look in the code'), page.indexOf('## Requirements'));
    const files = [...chapter.matchAll(/`([a-z/-]+\.ts)`/g)].map(([, file = '']) => file);
    assert.ok(files.length > 10);
    for (const file of files) assert.ok(readFileSync(file, 'utf8') !== '', file);
  });

  it('names only flags of rebuild that it has', () => {
    const chapter = page.slice(page.indexOf('## Rebuild'), page.indexOf('## Snapshots'));
    for (const [flag] of chapter.matchAll(/--[a-z][a-z-]+/g)) assert.ok(rebuild.usage.includes(flag), flag);
  });
});
