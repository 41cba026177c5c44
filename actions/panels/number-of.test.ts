import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { plainThing } from '../../domain/rooms.ts';
import { numberOf } from './number-of.ts';

const room = (id: string): GameObject => ({
  ...plainThing,
  goid: goid(id),
  kind: 'room',
  name: 'A Room',
  generic: 'room',
  order: 0,
});

describe('the number of an object', () => {
  it('is the same for the same id, whatever else is different', () => {
    assert.equal(numberOf(room('town/square')), 1_756_773_711);
    assert.equal(numberOf({ ...room('town/square'), name: 'Another', order: 7 }), 1_756_773_711);
  });

  it('is a whole number that fits into 31 bits, and differs between 10,000 rooms', () => {
    const numbers = Array.from({ length: 10_000 }, (_, at) => numberOf(room(`area/room-${at}`)));
    assert.ok(numbers.every(it => Number.isInteger(it) && it >= 1 && it < 2 ** 31));
    assert.equal(new Set(numbers).size, numbers.length);
  });
});
