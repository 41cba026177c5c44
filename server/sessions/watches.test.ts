import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { Watches } from './watches.ts';

const eve = goid('eve');
const goose = goid('goose');
const endless = Number.POSITIVE_INFINITY;

describe('who watches whom', () => {
  it('ends at its moment, and leaves nothing behind', () => {
    const watches = new Watches();
    watches.keep({ who: eve, being: goose, until: 100 });
    assert.deepEqual([watches.watchersOf(goose, 99), watches.watchedBy(eve)], [[eve], []]);
    assert.deepEqual([watches.watchersOf(goose, 100), watches.isEmpty], [[], true]);
  });
  it('is not made shorter by a shorter one', () => {
    const watches = new Watches();
    watches.keep({ who: eve, being: goose, until: endless });
    watches.keep({ who: eve, being: goose, until: 100 });
    assert.deepEqual([watches.watchersOf(goose, 200), watches.watchedBy(eve)], [[eve], [goose]]);
    watches.keep({ who: eve, being: goose, until: 0 });
    assert.equal(watches.isEmpty, true);
  });
  it('ends when the one who watches leaves', () => {
    const watches = new Watches();
    watches.keep({ who: eve, being: goose, until: endless });
    watches.forget(goid('bob'));
    assert.equal(watches.isEmpty, false);
    watches.forget(eve);
    assert.equal(watches.isEmpty, true);
  });
  it('never holds more than a thousand', () => {
    const watches = new Watches();
    for (let at = 0; at <= 1_000; at++)
      watches.keep({ who: eve, being: goid(`goose-${at}`), until: endless });
    assert.equal(watches.watchedBy(eve).length, 1_000);
    assert.deepEqual(watches.watchersOf(goid('goose-0'), 0), []);
  });
});
