import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  anExit,
  anItem,
  apple,
  bag,
  eastward,
  market,
  nothing,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { anyCommands, opening, play } from '../features/support/random-commands.ts';
import { worldOf } from '../features/support/specification.ts';
import { answersOf } from '../features/support/world-answers.ts';
import { Draft, UnknownObjectError } from './draft.ts';
import type { GameEvent } from './event.ts';
import { evolve } from './events.ts';
import { goid } from './ids.ts';
import { GameObjectContainerUpdated, GameObjectDeleted, ObjectDescribed } from './objects.ts';
import { RoomExitRemoved } from './rooms.ts';
import type { World } from './world.ts';

function drafted(world: World, ...events: GameEvent[]): Draft {
  const draft = new Draft(world);
  for (const event of events) evolve(draft, event);
  return draft;
}

describe('a draft', () => {
  it('keeps what each object was before it was touched first, and null for what was not there', () => {
    const world = worldOf(theTown, anItem(apple, quay));
    const was = world.get(apple)!;
    const away = GameObjectContainerUpdated({ goid: apple, container: market });
    const draft = drafted(
      world,
      away,
      anItem(bag, quay),
      ObjectDescribed({ goid: apple, description: 'Red.' }),
    );
    assert.deepEqual(
      [...draft.before],
      [
        [apple, was],
        [bag, null],
      ],
    );
  });

  it('puts things as the last ones of their kind, and what is nowhere first', () => {
    const world = worldOf(theTown, anItem(apple, quay), anItem(bag, quay));
    const draft = new Draft(world);
    draft.move(apple, quay);
    assert.deepEqual(world.contents(quay, 'item'), [bag, apple]);
    draft.move(apple, null);
    assert.equal(world.get(apple)?.order, 0);
  });

  it('replaces one trait and keeps the others', () => {
    const world = worldOf(theTown, anItem(apple, quay, { traits: { holds: { capacity: 2 } } }));
    new Draft(world).set(apple, 'posture', { state: 'sitting' });
    assert.deepEqual(world.get(apple)?.traits, { holds: { capacity: 2 }, posture: { state: 'sitting' } });
  });

  it('throws where an event speaks of what is not there', () => {
    const draft = new Draft(worldOf(theTown));
    const error = new UnknownObjectError(nothing);
    assert.equal(error.goid, nothing);
    assert.match(error.message, /nothing/);
    for (const change of [
      () => draft.change(nothing, {}),
      () => draft.set(nothing, 'posture', { state: 'sitting' }),
      () => draft.move(nothing, quay),
      () => draft.remove(nothing),
    ])
      assert.throws(change, error);
  });

  it('undoes everything, back to the same records in the same order, wherever it began', () => {
    const property = fc.property(anyCommands, anyCommands, (kept, undone) => {
      const world = worldOf(opening);
      const past = new Draft(world);
      for (const command of kept) play(world, past, command);
      const [answers, records] = [answersOf(world), new Map([...world.objects()].map(it => [it.goid, it]))];
      const draft = new Draft(world);
      for (const command of undone) play(world, draft, command);
      draft.undo();
      assert.deepEqual(answersOf(world), answers);
      assert.equal(world.size, records.size);
      for (const [goid, record] of records) assert.equal(world.get(goid), record);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('undoes a new exit whose direction was another’s, and whose id was used twice', () => {
    const hatch = goid('hatch');
    const world = worldOf(theTown);
    const before = answersOf(world);
    const draft = drafted(
      world,
      anExit(hatch, { room: quay, direction: 'down', to: market }),
      RoomExitRemoved({ exit: eastward, room: quay }),
      RoomExitRemoved({ exit: hatch, room: quay }),
      anExit(hatch, { room: quay, direction: 'east', to: market }),
    );
    draft.undo();
    assert.deepEqual(answersOf(world), before);
  });

  it('undoes a deletion among others of its kind', () => {
    const names = ['a', 'b', 'c'].map(goid);
    const world = worldOf(theTown, ...names.map(name => anItem(name, quay)));
    const [, b, c] = names as [typeof quay, typeof quay, typeof quay];
    const draft = drafted(
      world,
      GameObjectDeleted({ goid: c }),
      GameObjectDeleted({ goid: b }),
      anItem(c, quay),
    );
    draft.undo();
    assert.deepEqual(world.contents(quay, 'item'), names);
  });
});
