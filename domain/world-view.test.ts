import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aContainer,
  aMobile,
  anItem,
  ann,
  aPlayer,
  apple,
  bag,
  cat,
  chest,
  market,
  nothing,
  quay,
  theTown,
  town,
} from '../features/support/facts.ts';
import { worldOf } from '../features/support/specification.ts';
import { fullName, isLiving } from './object.ts';
import { around, everythingIn, isInside } from './world-view.ts';

const world = worldOf(theTown, aPlayer(ann, quay), aMobile(cat, quay), [
  aContainer(chest, quay),
  aContainer(bag, chest),
  anItem(apple, bag),
]);

describe('what surrounds a thing', () => {
  it('is its nearest holder of a kind, or itself', () => {
    assert.equal(around(world, apple, 'container')?.goid, bag);
    assert.equal(around(world, apple, 'room')?.goid, quay);
    assert.equal(around(world, apple, 'area')?.goid, town);
    assert.equal(around(world, quay, 'room')?.goid, quay);
  });
  it('is nothing where no holder is of that kind', () => {
    assert.equal(around(world, apple, 'player'), undefined);
    assert.equal(around(world, nothing, 'room'), undefined);
  });
  it('is inside at any depth, and never inside itself', () => {
    for (const holder of [bag, chest, quay, town]) assert.ok(isInside(world, apple, holder));
    for (const holder of [apple, market, ann, nothing]) assert.ok(!isInside(world, apple, holder));
    assert.ok(!isInside(world, nothing, quay));
  });
});

describe('everything in a place', () => {
  it('comes kind after kind', () => {
    const found = [...everythingIn(world, quay, ['container', 'player', 'item', 'mobile'])];
    assert.deepEqual(
      found.map(it => it.goid),
      [chest, ann, cat],
    );
    assert.deepEqual([...everythingIn(world, nothing, ['item'])], []);
  });
});

describe('an object', () => {
  it('lives if it is a player or a mobile', () => {
    const living = [...world.objects()].filter(isLiving).map(it => it.goid);
    assert.deepEqual(living, [ann, cat]);
  });
  it('has its article before its name, if it has one', () => {
    assert.equal(fullName(world.get(apple)!), 'a apple');
    assert.equal(fullName(world.get(ann)!), 'Ann');
  });
});
