import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Completion } from './completion.ts';
import { History } from './history.ts';
import { retryMillis } from './retry.ts';
import { stacked, Things } from './things.ts';

describe('the lines typed before', () => {
  it('come back one by one, and at last what was being typed', () => {
    const history = new History();
    for (const line of ['look', 'look', '', 'north']) history.add(line);
    assert.deepEqual(
      [history.older('sa'), history.older('north'), history.older('look')],
      ['north', 'look', 'look'],
    );
    assert.deepEqual(
      [history.newer('look'), history.newer('north'), history.newer('sa')],
      ['north', 'sa', 'sa'],
    );
  });

  it('are not kept without end', () => {
    const history = new History();
    for (let line = 0; line < 300; line += 1) history.add(String(line));
    let oldest = '';
    for (let times = 0; times < 300; times += 1) oldest = history.older('');
    assert.equal(oldest, '100');
  });
});

describe('completing a word', () => {
  it('takes the newest word that fits, then the next', () => {
    const words = new Completion();
    words.learn('A red apple and an old apron.');
    assert.equal(words.complete('get ap'), 'get apron');
    assert.equal(words.complete('get apron'), 'get apple');
    assert.equal(words.complete('get apple'), 'get apron');
  });

  it('leaves a line alone where nothing fits or nothing was begun', () => {
    const words = new Completion();
    words.learn('apple');
    assert.deepEqual(
      [words.complete('get x'), words.complete('get '), words.complete('')],
      ['get x', 'get ', ''],
    );
  });

  it('forgets the oldest of too many words', () => {
    const words = new Completion();
    words.learn('zebra');
    for (let word = 0; word < 500; word += 1) words.learn(`word${word}`);
    assert.equal(words.complete('zeb'), 'zeb');
  });
});

describe('things', () => {
  it('are kept as they come and go, equal ones together', () => {
    const things = new Things();
    const apple = (id: number) => ({ id, name: 'a red apple' });
    things.learn('list', { location: 'inv', items: [apple(1), { id: 2, name: 'the moon' }] });
    things.learn('add', { location: 'inv', item: apple(3) });
    things.learn('update', { location: 'inv', item: { id: 2, name: 'the full moon' } });
    assert.deepEqual(stacked(things.at('inv')), [
      { label: 'a red apple (2)', look: 'look red apple' },
      { label: 'the full moon', look: 'look full moon' },
    ]);
    things.learn('remove', { location: 'inv', item: apple(1) });
    things.learn('list', { location: 'room', items: 'nonsense' });
    assert.deepEqual([things.at('inv').length, things.at('room')], [2, []]);
  });
});

describe('trying to connect again', () => {
  it('is done at once, then ever more rarely, and at least every fifteen seconds', () => {
    assert.deepEqual([0, 1, 2, 3, 99].map(retryMillis), [0, 500, 1000, 2000, 15_000]);
  });
});
