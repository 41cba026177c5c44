import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Supports } from './supports.ts';

describe('the packages that a client takes', () => {
  it('are none at first', () => {
    const supports = new Supports();
    assert.deepEqual([supports.any, supports.wants('Room.Info')], [false, false]);
  });

  it('cover what is under them, in any case and with any version', () => {
    const supports = new Supports();
    supports.set(['char 1', 'ROOM.Info']);
    assert.ok(supports.any);
    assert.deepEqual(
      ['Char.Vitals', 'Char.Items.List', 'Room.Info', 'Room.Players', 'Character'].map(it =>
        supports.wants(it),
      ),
      [true, true, true, false, false],
    );
  });

  it('are added to, and taken back one by one', () => {
    const supports = new Supports();
    supports.set(['Char 1']);
    supports.add(['Room 1', 'Char.Items 1']);
    supports.remove(['Char.Items']);
    assert.deepEqual(
      ['Char.Items.List', 'Char.Vitals', 'Room.Info'].map(it => supports.wants(it)),
      [false, true, true],
    );
    supports.add(['Char.Items 1']);
    supports.remove(['Char']);
    assert.deepEqual([supports.wants('Char.Items.List'), supports.wants('Char.Vitals')], [false, false]);
    supports.set(['Room 1']);
    assert.deepEqual([supports.wants('Char.Vitals'), supports.wants('Room.Info')], [false, true]);
  });

  it('are not what is no list of names, and not without end', () => {
    const supports = new Supports();
    for (const wrong of [undefined, null, 'Char', { Char: 1 }, [1, null, [], {}], ['', ' ', 'x'.repeat(65)]])
      supports.add(wrong);
    assert.equal(supports.any, false);
    supports.add(Array.from({ length: 1000 }, (_, at) => `P${at}`));
    assert.deepEqual([supports.wants('P99'), supports.wants('P100')], [true, false]);
  });
});
