import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MapModel } from './map-model.ts';

const room = (num: number, exits: Record<string, number>) => ({
  num,
  name: `Room ${num}`,
  area: 'Town',
  exits,
});

describe('the map', () => {
  it('is empty before the first room', () => {
    const map = new MapModel();
    assert.deepEqual([map.here, map.around(3)], [undefined, { rooms: [], ways: [] }]);
  });

  it('places the rooms that were seen where their ways lead, from where one is', () => {
    const map = new MapModel();
    for (const it of [room(1, { n: 2, e: 9 }), room(2, { s: 1, ne: 3 }), room(3, { sw: 2 })]) map.enter(it);
    const places = map.around(3).rooms.map(it => [it.room.num, it.x, it.y]);
    assert.deepEqual(places, [
      [3, 0, 0],
      [2, -1, 1],
      [1, -1, 2],
    ]);
  });

  it('draws a way whole to a room beside it, and begun where nobody has been or the room is elsewhere', () => {
    const map = new MapModel([room(2, { s: 1 })]);
    map.enter(room(1, { n: 2, e: 9, u: 7 }));
    const ways = map.around(1).ways;
    assert.deepEqual(
      ways.map(it => [it.to, it.known]),
      [
        [[0, -1], true],
        [[0.45, 0], false],
        [[0, 0], true],
      ],
    );
  });

  it('leaves out a room whose place is taken, and those that are too far', () => {
    const map = new MapModel([room(2, { w: 1 }), room(3, {}), room(4, {})]);
    map.enter(room(1, { e: 2, ne: 3, n: 3, s: 4 }));
    map.enter(room(2, { n: 4, w: 1 }));
    assert.ok(map.around(1).rooms.every(it => Math.max(Math.abs(it.x), Math.abs(it.y)) <= 1));
    assert.equal(new Set(map.around(5).rooms.map(it => `${it.x},${it.y}`)).size, map.around(5).rooms.length);
  });

  it('forgets the room that was seen longest ago when it knows a thousand', () => {
    const map = new MapModel();
    for (let num = 1; num <= 1001; num += 1) map.enter(room(num, {}));
    assert.deepEqual([map.rooms.length, map.rooms[0]?.num], [1000, 2]);
  });
});
