import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anArea, anExit, aRoom, town } from '../features/support/facts.ts';
import { worldOf } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import { pathTo } from './paths.ts';

const rooms = ['a', 'b', 'c', 'd', 'far'].map(it => goid(it));
const [a, b, c, d] = rooms as [never, never, never, never];
const world = worldOf(
  anArea(town),
  rooms.map(aRoom),
  anExit(goid('ab'), { room: a, direction: 'north', to: b }),
  anExit(goid('bc'), { room: b, direction: 'east', to: c }),
  anExit(goid('ac'), { room: a, direction: 'in', to: c }),
  anExit(goid('cd'), { room: c, direction: 'down', to: d }),
  anExit(goid('da'), { room: d, direction: 'up', to: a }),
);

describe('pathTo', () => {
  it('finds the shortest way', () => {
    assert.deepEqual(pathTo(world, a, it => it.name === 'd')?.steps, ['in', 'down']);
    assert.deepEqual(pathTo(world, a, it => it.name === 'b')?.steps, ['north']);
  });
  it('finds the nearest of several', () => {
    assert.equal(pathTo(world, b, () => true)?.room.name, 'c');
  });
  it('finds nothing where no way leads, and not the room itself', () => {
    assert.equal(
      pathTo(world, a, it => it.name === 'far'),
      undefined,
    );
    assert.equal(
      pathTo(world, goid('far'), () => true),
      undefined,
    );
    assert.equal(
      pathTo(world, a, it => it.name === 'a'),
      undefined,
    );
  });
});
