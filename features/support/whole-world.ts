import assert from 'node:assert/strict';
import { directions } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';
import { kinds } from '../../domain/object.ts';
import { World } from '../../domain/world.ts';
import { assertRecordable } from '../../eventsourcing/frames/recordable.ts';
import { StateHash } from '../../eventsourcing/state-hash.ts';
import { loadWorld } from '../../server/main/primary.ts';
import type { WholeServer } from './whole-server.ts';

/** The state hash of a world, taken anew from all its objects. */
export function hashOf(world: World): string {
  const hash = new StateHash();
  for (const object of world.objects()) hash.touch(object.goid);
  return hash.value(goid => world.get(goid));
}

/** Asserts that world and store agree, that the hash was kept right, that no index lies, and that the ledger could begin with this world. */
export async function assertWhole({ manager, world, stores }: WholeServer): Promise<void> {
  await manager.drain();
  const stored = hashOf(await loadWorld(stores.objects));
  assert.equal(stored, hashOf(world), 'the store holds another world than memory');
  assert.equal(manager.stateHash, stored, 'the state hash that was kept along the way is wrong');
  assertIndexes(world);
  for (const object of world.objects()) assertRecordable(object, object.name);
}

/** Asserts that every index answers as one made anew from the objects would, and that everything is in a place that exists. */
export function assertIndexes(world: World): void {
  const anew = World.of(world.objects());
  for (const { goid, name, container } of world.objects()) {
    assert.ok(container === null || world.get(container), `${name} is in ${container}, which does not exist`);
    assert.deepEqual(answers(world, goid), answers(anew, goid), `the indexes lie about ${goid}`);
    assert.equal(world.playerNamed(name), anew.playerNamed(name));
  }
  assert.deepEqual([...world.present()].sort(), [...anew.present()].sort());
  for (const kind of kinds) assert.deepEqual([...world.ofKind(kind)].sort(), [...anew.ofKind(kind)].sort());
}

function answers(world: World, goid: Goid): unknown {
  return {
    contents: kinds.map(kind => world.contents(goid, kind)),
    count: world.count(goid),
    exits: directions.map(direction => world.exit(goid, direction)),
    exitsTo: [...world.exitsTo(goid)].sort(),
    reactors: [...world.reactors(goid)].sort(),
  };
}
