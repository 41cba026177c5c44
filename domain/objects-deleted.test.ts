import { describe, it } from 'node:test';
import {
  aContainer,
  aMobile,
  anArea,
  anItem,
  ann,
  aPlayer,
  apple,
  aRoom,
  bag,
  bob,
  cat,
  chest,
  eastward,
  quay,
  theTown,
  town,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import { DeleteGameObject, GameObjectContainerUpdated, GameObjectDeleted } from './objects.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];
const village = goid('village');

describe('DeleteGameObject', () => {
  const remove = (goid: typeof apple) => DeleteGameObject({ goid });

  it('takes a thing out of the world', () => {
    given(theTown, anItem(apple, quay))
      .when(remove(apple))
      .yields(GameObjectDeleted({ goid: apple }));
  });
  it('lets what it held fall to where it was, containers first', () => {
    given(theTown, aContainer(chest, quay), anItem(apple, chest), aContainer(bag, chest), anItem(bob, bag))
      .when(remove(chest))
      .yields(
        GameObjectContainerUpdated({ goid: bag, container: quay }),
        GameObjectContainerUpdated({ goid: apple, container: quay }),
        GameObjectDeleted({ goid: chest }),
      );
  });
  it('lets fall what an animal carried', () => {
    given(theTown, aMobile(cat, quay), anItem(apple, cat))
      .when(remove(cat))
      .yields(GameObjectContainerUpdated({ goid: apple, container: quay }), GameObjectDeleted({ goid: cat }));
  });
  it('takes an empty area out of the world', () => {
    given(theTown, anArea(village))
      .when(remove(village))
      .yields(GameObjectDeleted({ goid: village }));
  });
  it('refuses what is not there', () => given(theTown).when(remove(apple)).refused('no-such-object'));
  it('refuses rooms', () => given(theTown).when(remove(quay)).refused('is-a-room'));
  it('refuses exits', () => given(theTown).when(remove(eastward)).refused('is-an-exit'));
  it('refuses players', () => given(annAtQuay).when(remove(ann)).refused('is-a-player'));
  it('refuses an area that has rooms', () => {
    given(anArea(town), aRoom(quay)).when(remove(town)).refused('has-rooms');
  });
  it('is shown whole', () => everyRuleIsShown(DeleteGameObject));
});
