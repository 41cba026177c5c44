import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aContainer,
  anExit,
  anItem,
  ann,
  aPlayer,
  apple,
  aRoom,
  bob,
  chest,
  eastward,
  market,
  nothing,
  quay,
  theTown,
  westward,
} from '../features/support/facts.ts';
import { play } from '../features/support/random-commands.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import type { Command } from './command.ts';
import { RecordDeed, recordOf, StaffActed } from './deeds.ts';
import { Draft } from './draft.ts';
import type { GameEvent } from './event.ts';
import { goid } from './ids.ts';
import { ItemTaken } from './items.ts';
import {
  DeleteGameObject,
  GameObjectAttributeUpdated,
  GameObjectContainerUpdated,
  GameObjectDeleted,
  ObjectRestored,
  UpdateGameObjectAttribute,
} from './objects.ts';
import { AddRoomExit, CreateRoom, DeleteRoom, RoomDeleted, RoomExitRemoved } from './rooms.ts';
import { changesBetween, DeedUndone, newestDeed, UndoDeed } from './undo.ts';

const place = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const record = goid(`${recordOf(ann)}/1`);
const [shed, gate] = [goid('shed'), goid('gate')];

/** What a builder's commands do in a world, and the record of it. */
function did(before: readonly GameEvent[], ...done: Command[]): GameEvent[] {
  const world = worldOf(before);
  const draft = new Draft(world);
  const events = done.flatMap(command => play(world, draft, command));
  const changes = changesBetween(world, draft.before);
  const deed = { by: ann, deed: 'try', at: 1, target: null, targetName: '', detail: '', changes };
  const recorded = RecordDeed(deed).decide(world);
  assert.ok(recorded.ok);
  return [...events, ...recorded.events];
}

const undo = UndoDeed({ record, by: ann });
const named = UpdateGameObjectAttribute({ goid: chest, key: 'name', value: 'coffer' });
const withChest = [...place, aContainer(chest, quay)];
const withApple = [...withChest, anItem(apple, chest)];
const newShed = [
  CreateRoom({ room: shed, area: goid('town'), name: 'Shed', description: '' }),
  AddRoomExit({
    ...{ exit: gate, room: quay, direction: 'up', to: shed, name: 'gate', altNames: [], description: '' },
  }),
] as const;
const withShed = [...place, aRoom(shed), anExit(gate, { room: quay, direction: 'up', to: shed })];
const noShed = DeleteRoom({ room: shed, refuge: quay });

describe('UndoDeed', () => {
  it('puts back what was changed, and leaves what others changed meanwhile', () => {
    const later = GameObjectAttributeUpdated({ goid: chest, key: 'longDesc', value: 'Of oak.' });
    const facts = [...withChest, ...did(withChest, named), later];
    const now = worldOf(facts).get(chest);
    assert.ok(now);
    given(facts)
      .when(undo)
      .yields(ObjectRestored({ ...now, name: 'chest' }), DeedUndone({ record, by: ann }));
  });
  it('takes away what was made', () => {
    given(place, did(place, ...newShed))
      .when(undo)
      .yields(
        GameObjectDeleted({ goid: shed }),
        GameObjectDeleted({ goid: gate }),
        DeedUndone({ record, by: ann }),
      );
  });
  it('refuses a deed that nobody knows', () => given(place).when(undo).refused('no-such-deed'));
  it('refuses what another did', () => {
    given(withChest, did(withChest, named))
      .when(UndoDeed({ record, by: bob }))
      .refused('not-yours');
  });
  it('refuses to undo twice', () => {
    given(withChest, did(withChest, named), DeedUndone({ record, by: ann }))
      .when(undo)
      .refused('undone-already');
  });
  it('refuses what left no changes', () => {
    const deed = { by: ann, byName: 'Ann', deed: 'kick', at: 1, target: bob, targetName: 'Bob', detail: '' };
    const kept = { record, root: recordOf(ann), number: 1, changes: null, forgotten: null, faded: null };
    given(place, StaffActed({ ...deed, ...kept }))
      .when(undo)
      .refused('cannot-be-undone');
  });
  it('refuses what has been changed since', () => {
    const again = GameObjectAttributeUpdated({ goid: chest, key: 'name', value: 'box' });
    given(withChest, did(withChest, named), again).when(undo).refused('changed-since');
    const made = did(place, ...newShed);
    const fallen = GameObjectAttributeUpdated({ goid: shed, key: 'name', value: 'Hut' });
    given(place, made, fallen).when(undo).refused('changed-since');
  });
  it('refuses what is gone', () => {
    given(withChest, did(withChest, named), GameObjectDeleted({ goid: chest }))
      .when(undo)
      .refused('gone-since');
  });
  it('refuses to put back what fell out and was taken', () => {
    const fell = did(withApple, DeleteGameObject({ goid: chest }));
    given(withApple, fell, ItemTaken({ item: apple, by: bob, from: quay }))
      .when(undo)
      .refused('changed-since');
  });
  it('refuses what would stand in the way of something newer', () => {
    const other = anExit(goid('hatch'), { room: quay, direction: 'up', to: market });
    given(withShed, did(withShed, noShed), other).when(undo).refused('in-the-way');
    given(withChest, did(withChest, DeleteGameObject({ goid: chest })), aContainer(chest, market))
      .when(undo)
      .refused('in-the-way');
  });
  it('refuses what has no place to come back to', () => {
    const inMarket = [...place, aContainer(chest, market)];
    const gone = [
      RoomExitRemoved({ exit: westward, room: market }),
      RoomExitRemoved({ exit: eastward, room: quay }),
    ];
    given(inMarket, did(inMarket, DeleteGameObject({ goid: chest })), gone, RoomDeleted({ room: market }))
      .when(undo)
      .refused('place-is-gone');
    const noWay = did(place, DeleteRoom({ room: market, refuge: quay }));
    given(place, noWay, GameObjectDeleted({ goid: goid('town') }))
      .when(undo)
      .refused('place-is-gone');
  });
  it('refuses to take away where somebody stands or a way leads', () => {
    const made = did(place, ...newShed);
    given(place, made, GameObjectContainerUpdated({ goid: bob, container: shed }))
      .when(undo)
      .refused('still-needed');
    given(place, made, anExit(goid('hatch'), { room: market, direction: 'up', to: shed }))
      .when(undo)
      .refused('still-needed');
  });
  it('gives a thing the next place where another has taken its own', () => {
    const facts = [
      ...place,
      anItem(apple, quay),
      ...did([...place, anItem(apple, quay)], DeleteGameObject({ goid: apple })),
    ];
    const world = worldOf(facts, anItem(goid('coin'), quay));
    const decision = undo.decide(world);
    assert.ok(decision.ok);
    const back = worldOf(facts, anItem(goid('coin'), quay), decision.events);
    assert.deepEqual(back.contents(quay, 'item'), ['coin', apple]);
  });
  it('is shown whole', () => everyRuleIsShown(UndoDeed));
});

describe('the newest deed', () => {
  it('is the last that was not taken back', () => {
    const world = worldOf(withChest, did(withChest, named));
    assert.equal(newestDeed(world, [record]), record);
    assert.equal(
      newestDeed(worldOf(withChest, did(withChest, named), DeedUndone({ record, by: ann })), [record]),
      undefined,
    );
    assert.equal(newestDeed(world, [nothing]), undefined);
  });
});
