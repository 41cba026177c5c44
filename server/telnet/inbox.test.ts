import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Inbox } from './inbox.ts';

const generous = { queuedLines: 3, linesPerSecond: 0, lineBurst: 1, linesPerTurn: 2 };

describe('the inbox', () => {
  it('hands lines on in their order, so many in one turn', () => {
    const inbox = new Inbox(
      generous,
      () => 0,
      () => undefined,
    );
    for (const line of ['a', 'b', 'c']) inbox.put(line);
    assert.equal(inbox.isFull, true);
    assert.deepEqual([inbox.next(), inbox.next(), inbox.next()], ['a', 'b', undefined]);
    inbox.turnEnds();
    assert.deepEqual([inbox.next(), inbox.isEmpty, inbox.next()], ['c', true, undefined]);
  });

  it('holds lines back by the second, and tells for how long', () => {
    let now = 0;
    const inbox = new Inbox(
      { ...generous, linesPerSecond: 4, linesPerTurn: 9 },
      () => now,
      () => undefined,
    );
    inbox.put('a');
    inbox.put('b');
    assert.deepEqual([inbox.next(), inbox.next(), inbox.waitMillis()], ['a', undefined, 250]);
    now = 250;
    assert.deepEqual([inbox.next(), inbox.waitMillis()], ['b', 0]);
  });

  it('never says that nothing holds a line that it just held back', () => {
    const times = [0, 0, 0, 1000];
    const inbox = new Inbox(
      { ...generous, linesPerSecond: 4 },
      () => times.shift() ?? 1000,
      () => undefined,
    );
    inbox.put('a');
    inbox.put('b');
    assert.deepEqual(
      [inbox.next(), inbox.next(), inbox.waitMillis(), inbox.next()],
      ['a', undefined, 1, 'b'],
    );
  });

  it('spends nothing of the limit per second on lines that another limit holds', () => {
    const inbox = new Inbox(
      { ...generous, linesPerSecond: 1, lineBurst: 2, linesPerTurn: 1 },
      () => 0,
      () => undefined,
    );
    for (const line of ['a', 'b']) inbox.put(line);
    assert.deepEqual([inbox.next(), inbox.next(), inbox.waitMillis()], ['a', undefined, 0]);
    inbox.turnEnds();
    assert.equal(inbox.next(), 'b');
  });

  it('forgets its lines when told to', () => {
    const inbox = new Inbox(
      generous,
      () => 0,
      () => undefined,
    );
    inbox.put('a');
    inbox.clear();
    assert.equal(inbox.next(), undefined);
  });
});
