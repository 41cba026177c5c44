import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ago, utc } from './ago.ts';

describe('how long ago something was', () => {
  it('is told in the largest unit', () => {
    for (const [seconds, words] of [
      [0, 'just now'],
      [59, 'just now'],
      [60, 'one minute ago'],
      [7199, 'one hour ago'],
      [86_400 * 13, '13 days ago'],
    ] as const)
      assert.equal(ago(0, seconds * 1000), words);
  });
  it('is told as a moment', () => assert.equal(utc(0), '1970-01-01 00:00 UTC'));
});
