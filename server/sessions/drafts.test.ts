import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { AllDrafts } from './drafts.ts';

describe('drafts', () => {
  it('lie there for their writer and their title, once', () => {
    const drafts = new AllDrafts();
    drafts.of(goid('ann')).keep('a letter', ['one']);
    assert.equal(drafts.of(goid('bob')).take('a letter'), undefined);
    assert.equal(drafts.of(goid('ann')).take('a post'), undefined);
    assert.deepEqual(drafts.of(goid('ann')).take('a letter'), ['one']);
    assert.equal(drafts.of(goid('ann')).take('a letter'), undefined);
  });
  it('give up the oldest where there are too many', () => {
    const drafts = new AllDrafts();
    for (let at = 0; at <= 1000; at += 1) drafts.of(goid('ann')).keep(`letter ${at}`, ['x']);
    assert.equal(drafts.of(goid('ann')).take('letter 0'), undefined);
    assert.deepEqual(drafts.of(goid('ann')).take('letter 1'), ['x']);
  });
});
