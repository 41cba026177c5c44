import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readClientFiles } from './read-client-files.ts';

const pages = readClientFiles();
const text = (path: string) => pages.get(path)?.body.toString() ?? '';

describe('the web client', () => {
  it('names in its page every module, and every file that its page names is there', () => {
    const named = [...text('/').matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
    for (const path of named) assert.ok(pages.has(path), path);
    for (const path of pages.keys()) if (path.endsWith('.ts')) assert.ok(named.includes(path), path);
  });

  it('is JavaScript without types, line by line where it was', () => {
    assert.equal(pages.get('/client/start.ts')?.type, 'text/javascript; charset=utf-8');
    assert.doesNotMatch(text('/client/start.ts'), /: Window|import type/);
    assert.ok([...pages.keys()].every(path => !path.includes('.test.')));
  });

  it('asks nobody else for anything, and makes markup of nothing', () => {
    for (const path of pages.keys()) {
      assert.doesNotMatch(text(path).replaceAll('http://www.w3.org/', ''), /https?:\/\//, path);
      assert.doesNotMatch(
        text(path),
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
        path,
      );
    }
  });

  it('is small enough for a slow phone', () => {
    const sent = [...pages.values()].reduce((sum, { gzipped, body }) => sum + (gzipped ?? body).length, 0);
    assert.ok(sent < 60_000, `${sent} bytes`);
  });
});
