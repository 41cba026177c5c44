import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aContainer,
  aMobile,
  anArea,
  anItem,
  ann,
  aPlayer,
  apple,
  bag,
  cat,
  chest,
  eastward,
  market,
  nothing,
  quay,
  theTown,
  town,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import type { NewObject } from './object.ts';
import {
  CreateGameObject,
  GameObjectContainerUpdated,
  GameObjectCreated,
  longestName,
  longestText,
  UpdateGameObjectContainer,
} from './objects.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];
const village = goid('village');

describe('CreateGameObject', () => {
  const lamp: NewObject = {
    goid: goid('lamp'),
    kind: 'item',
    name: 'oil lamp',
    altNames: ['light'],
    generic: 'lamp',
    article: 'an',
    shortDesc: 'stands here',
    longDesc: 'Brass.',
    container: quay,
    gender: 'it',
    visible: false,
    movable: true,
    traits: {},
  };
  const create = (more: Partial<NewObject>) => CreateGameObject({ ...lamp, ...more });

  it('makes a thing just as it was described, as the last of its kind there', () => {
    given(theTown).when(create({})).yields(GameObjectCreated(lamp));
    assert.deepEqual(worldOf(theTown, anItem(apple, quay), GameObjectCreated(lamp)).get(lamp.goid), {
      ...lamp,
      order: 1,
    });
  });
  it('makes containers and animals', () => {
    for (const kind of ['container', 'mobile'] as const)
      given(theTown)
        .when(create({ kind }))
        .yields(GameObjectCreated({ ...lamp, kind }));
  });
  it('makes things in the hands of somebody and inside a container', () => {
    for (const container of [ann, chest])
      given(annAtQuay, aContainer(chest, quay))
        .when(create({ container }))
        .yields(GameObjectCreated({ ...lamp, container }));
  });
  it('refuses an id that is there', () => {
    given(theTown)
      .when(create({ goid: quay }))
      .refused('exists');
  });
  it('refuses what has a command of its own', () => {
    for (const kind of ['area', 'room', 'exit', 'player'] as const)
      given(theTown).when(create({ kind })).refused('wrong-kind');
  });
  it('refuses a name of nothing but spaces', () => {
    given(theTown)
      .when(create({ name: ' ' }))
      .refused('nameless');
  });
  it('refuses a name that is too long, and no shorter one', () => {
    const name = 'x'.repeat(longestName);
    given(theTown)
      .when(create({ name: `${name}x` }))
      .refused('name-too-long');
    given(theTown)
      .when(create({ name }))
      .yields(GameObjectCreated({ ...lamp, name }));
  });
  it('refuses a text that is too long, and no shorter one', () => {
    const [longest, longer] = ['x'.repeat(longestText), 'x'.repeat(longestText + 1)];
    for (const key of ['generic', 'article', 'shortDesc', 'longDesc'] as const) {
      given(theTown)
        .when(create({ [key]: longer }))
        .refused('too-long');
      given(theTown)
        .when(create({ [key]: longest }))
        .yields(GameObjectCreated({ ...lamp, [key]: longest }));
    }
    given(theTown)
      .when(create({ altNames: ['lamp', longer] }))
      .refused('too-long');
  });
  it('refuses a place that is not there', () => {
    for (const container of [nothing, null])
      given(theTown).when(create({ container })).refused('no-such-place');
  });
  it('refuses things inside of what can hold none', () => {
    for (const container of [town, eastward, apple])
      given(theTown, anItem(apple, quay)).when(create({ container })).refused('wrong-place');
  });
  it('refuses animals anywhere but in a room', () => {
    for (const container of [chest, ann, town])
      given(annAtQuay, aContainer(chest, quay))
        .when(create({ kind: 'mobile', container }))
        .refused('wrong-place');
  });
  it('is shown whole', () => everyRuleIsShown(CreateGameObject));
});

describe('UpdateGameObjectContainer', () => {
  const moves = (goid: typeof apple, container: typeof apple) => {
    return UpdateGameObjectContainer({ goid, container });
  };

  it('puts things into rooms, containers and hands, from anywhere', () => {
    for (const container of [market, chest, ann])
      given(annAtQuay, aContainer(chest, market), aContainer(bag, quay), anItem(apple, bag))
        .when(moves(apple, container))
        .yields(GameObjectContainerUpdated({ goid: apple, container }));
  });
  it('puts people and animals into rooms', () => {
    for (const goid of [ann, cat])
      given(annAtQuay, aMobile(cat, quay))
        .when(moves(goid, market))
        .yields(GameObjectContainerUpdated({ goid, container: market }));
  });
  it('puts rooms into areas', () => {
    given(theTown, anArea(village))
      .when(moves(market, village))
      .yields(GameObjectContainerUpdated({ goid: market, container: village }));
  });
  it('refuses what is not there', () => given(theTown).when(moves(apple, quay)).refused('no-such-object'));
  it('refuses a place that is not there', () => {
    given(theTown, anItem(apple, quay)).when(moves(apple, nothing)).refused('no-such-place');
  });
  it('refuses a place that cannot hold such a thing', () => {
    const wrong = [
      [apple, town],
      [apple, eastward],
      [apple, bag],
      [cat, chest],
      [ann, chest],
      [ann, cat],
      [market, quay],
      [town, quay],
      [eastward, market],
    ] as const;
    for (const [goid, place] of wrong)
      given(annAtQuay, aMobile(cat, quay), aContainer(chest, quay), anItem(apple, quay), anItem(bag, quay))
        .when(moves(goid, place))
        .refused('wrong-place');
  });
  it('refuses to put a container into itself, at any depth', () => {
    given(theTown, aContainer(chest, quay)).when(moves(chest, chest)).refused('inside-itself');
    given(theTown, aContainer(chest, quay), aContainer(bag, chest), aContainer(apple, bag))
      .when(moves(chest, apple))
      .refused('inside-itself');
  });
  it('is shown whole', () => everyRuleIsShown(UpdateGameObjectContainer));
});
