import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anArea, anExit, aRoom, town } from '../features/support/facts.ts';
import { worldOf } from '../features/support/specification.ts';
import { coordinatesOf } from './coordinates.ts';
import { goid } from './ids.ts';

const rooms = ['a', 'b', 'c', 'd', 'far', 'twin'].map(it => goid(it));
const [a, b, c, d, far, twin] = rooms as [never, never, never, never, never, never];
const world = worldOf(
  anArea(town),
  rooms.map(aRoom),
  anExit(goid('ab'), { room: a, direction: 'north', to: b }),
  anExit(goid('bc'), { room: b, direction: 'southeast', to: c }),
  anExit(goid('cd'), { room: c, direction: 'down', to: d }),
  anExit(goid('dfar'), { room: d, direction: 'in', to: far }),
  anExit(goid('ctwin'), { room: c, direction: 'west', to: twin }),
);

describe('coordinatesOf', () => {
  it('counts from the first room of the area', () => {
    assert.deepEqual(coordinatesOf(world, a), { x: 0, y: 0, z: 0 });
    assert.deepEqual(coordinatesOf(world, b), { x: 0, y: 1, z: 0 });
    assert.deepEqual(coordinatesOf(world, c), { x: 1, y: 0, z: 0 });
    assert.deepEqual(coordinatesOf(world, d), { x: 1, y: 0, z: -1 });
  });
  it('says nothing of a room to which only `in` leads', () => {
    assert.equal(coordinatesOf(world, far), undefined);
  });
  it('says nothing of a room in whose place another lies', () => {
    assert.equal(coordinatesOf(world, twin), undefined);
  });
  it('says nothing of a room that is not there', () => {
    assert.equal(coordinatesOf(world, goid('nowhere')), undefined);
  });
});
