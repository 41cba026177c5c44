import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from './read-json.ts';

describe('JSON from a client', () => {
  it('is what it says', () => {
    assert.deepEqual(readJson(' {"name":"Bob","of":[1,true,null]} '), { name: 'Bob', of: [1, true, null] });
    assert.equal(readJson('-0.5e1'), -5);
  });

  it('is nothing where there is none, or something else', () => {
    for (const text of ['', '  ', 'NaN', '{', "{'a':1}", '[1,]', '\u0000'])
      assert.equal(readJson(text), undefined);
  });

  it('is nothing where it is nested too deep', () => {
    assert.equal(readJson('['.repeat(100_000)), undefined);
    assert.equal(readJson(`${'['.repeat(33)}${']'.repeat(33)}`), undefined);
    assert.ok(Array.isArray(readJson(`${'['.repeat(32)}${']'.repeat(32)}`)));
  });
});
