import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Draft } from '../domain/draft.ts';
import type { GameEvent } from '../domain/event.ts';
import { evolve } from '../domain/events.ts';
import type { GameObject } from '../domain/object.ts';
import { World } from '../domain/world.ts';
import { apple, quay, theTown } from '../features/support/facts.ts';
import { anyCommands, opening, play } from '../features/support/random-commands.ts';
import { worldOf } from '../features/support/specification.ts';
import { StateHash } from './state-hash.ts';

const emptyWorld = '0'.repeat(64);

/** The hash of a world from all its objects at once. */
function fromScratch(world: World): string {
  const hash = new StateHash();
  for (const { goid } of world.objects()) hash.touch(goid);
  return hashNow(hash, world);
}

function hashNow(hash: StateHash, world: World): string {
  return hash.value(goid => world.get(goid));
}

function touchAll(hash: StateHash, draft: Draft): void {
  for (const goid of draft.before.keys()) hash.touch(goid);
}

describe('the state hash', () => {
  it('of an empty world is zero', () => {
    assert.equal(fromScratch(new World()), emptyWorld);
  });

  it('is the digest of an object where there is but one', () => {
    const world = worldOf(theTown.slice(0, 1));
    // sha256sum of {"goid":"town","kind":"area",…}, kept here so that it cannot change unseen between versions.
    assert.equal(fromScratch(world), '63a9fbbb5e2ba84cd5729213700f20271470914fc3bbd4780da186f136fedc96');
  });

  it('kept along the way is that of the whole world, after every command', () => {
    const property = fc.property(anyCommands, commands => {
      const [world, hash] = [worldOf(opening), new StateHash()];
      for (const { goid } of world.objects()) hash.touch(goid);
      for (const command of commands) {
        const draft = new Draft(world);
        play(world, draft, command);
        touchAll(hash, draft);
        assert.equal(hashNow(hash, world), fromScratch(world), command.type);
      }
    });
    fc.assert(property);
  });

  it('goes back when the world does', () => {
    const property = fc.property(anyCommands, commands => {
      const [world, hash] = [worldOf(opening), new StateHash()];
      for (const { goid } of world.objects()) hash.touch(goid);
      const before = hashNow(hash, world);
      const draft = new Draft(world);
      for (const command of commands) play(world, draft, command);
      touchAll(hash, draft);
      hashNow(hash, world);
      draft.undo();
      touchAll(hash, draft);
      assert.equal(hashNow(hash, world), before);
    });
    fc.assert(property);
  });

  it('is that of the world that all its events make of an empty one', () => {
    const property = fc.property(anyCommands, commands => {
      const [world, happened] = [worldOf(opening), [...opening]];
      const draft = new Draft(world);
      for (const command of commands) happened.push(...play(world, draft, command));
      const told = JSON.parse(JSON.stringify(happened)) as GameEvent[];
      const again = new World();
      const history = new Draft(again);
      for (const event of told) evolve(history, event);
      assert.equal(fromScratch(again), fromScratch(world));
    });
    fc.assert(property);
  });

  it('does not depend on the order of the objects', () => {
    const world = worldOf(opening);
    assert.equal(fromScratch(World.of([...world.objects()].reverse())), fromScratch(world));
  });

  it('differs when one field of one object does, and is the same again when that is', () => {
    const world = worldOf(theTown);
    const was = world.get(quay) as GameObject;
    const before = fromScratch(world);
    world.replace(quay, { ...was, order: was.order + 1 });
    assert.notEqual(fromScratch(world), before);
    world.replace(quay, was);
    assert.equal(fromScratch(world), before);
  });

  it('sees nothing that it was not told of, and forgets what was asked', () => {
    const [world, hash] = [worldOf(theTown), new StateHash()];
    assert.equal(hashNow(hash, world), emptyWorld);
    hash.touch(apple);
    assert.equal(hashNow(hash, world), emptyWorld);
    hash.touch(quay);
    const known = hashNow(hash, world);
    assert.notEqual(known, emptyWorld);
    assert.equal(
      hash.value(() => assert.fail('nothing was touched since')),
      known,
    );
  });
});
