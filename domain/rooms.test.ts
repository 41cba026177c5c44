import { describe, it } from 'node:test';
import {
  aContainer,
  aMobile,
  anExit,
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
  westward,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import { GameObjectDeleted, longestName, longestText } from './objects.ts';
import { GameLeft } from './players.ts';
import {
  AreaCreated,
  CreateArea,
  CreateRoom,
  DeleteRoom,
  RoomCreated,
  RoomDeleted,
  RoomDescriptionUpdated,
  RoomExitRemoved,
  UpdateRoomDescription,
} from './rooms.ts';

const pier = goid('pier');
const longest = 'x'.repeat(longestText);
const tooLong = `${longest}x`;

describe('CreateArea', () => {
  const area = { area: goid('village'), name: 'Village', description: longest };

  it('makes an area', () => given(theTown).when(CreateArea(area)).yields(AreaCreated(area)));
  it('refuses an id that is there', () => {
    given(theTown)
      .when(CreateArea({ ...area, area: quay }))
      .refused('exists');
  });
  it('refuses a name of nothing but spaces', () => {
    given()
      .when(CreateArea({ ...area, name: ' ' }))
      .refused('nameless');
  });
  it('refuses a text that is too long', () => {
    given()
      .when(CreateArea({ ...area, description: tooLong }))
      .refused('too-long');
  });
  it('refuses a name that is too long for its first room', () => {
    given(theTown)
      .when(CreateArea({ ...area, name: 'x'.repeat(longestName + 1) }))
      .refused('name-too-long');
  });
  it('is shown whole', () => everyRuleIsShown(CreateArea));
});

describe('CreateRoom', () => {
  const room = { room: pier, area: town, name: 'Pier', description: longest };

  it('makes a room in an area', () => given(theTown).when(CreateRoom(room)).yields(RoomCreated(room)));
  it('refuses an id that is there', () => {
    given(theTown)
      .when(CreateRoom({ ...room, room: quay }))
      .refused('exists');
  });
  it('refuses what is no area', () => {
    for (const area of [nothing, quay])
      given(theTown)
        .when(CreateRoom({ ...room, area }))
        .refused('no-such-area');
  });
  it('refuses a name of nothing but spaces', () => {
    given(theTown)
      .when(CreateRoom({ ...room, name: '' }))
      .refused('nameless');
  });
  it('refuses a name that is too long', () => {
    given(theTown)
      .when(CreateRoom({ ...room, name: 'x'.repeat(longestName + 1) }))
      .refused('name-too-long');
  });
  it('refuses a text that is too long', () => {
    given(theTown)
      .when(CreateRoom({ ...room, description: tooLong }))
      .refused('too-long');
  });
  it('is shown whole', () => everyRuleIsShown(CreateRoom));
});

describe('UpdateRoomDescription', () => {
  it('describes a room', () => {
    const wet = { room: quay, description: longest };
    given(theTown).when(UpdateRoomDescription(wet)).yields(RoomDescriptionUpdated(wet));
  });
  it('refuses what is no room', () => {
    for (const room of [nothing, town])
      given(theTown)
        .when(UpdateRoomDescription({ room, description: 'Wet.' }))
        .refused('no-such-room');
  });
  it('refuses a text that is too long', () => {
    given(theTown)
      .when(UpdateRoomDescription({ room: quay, description: tooLong }))
      .refused('too-long');
  });
  it('is shown whole', () => everyRuleIsShown(UpdateRoomDescription));
});

describe('DeleteRoom', () => {
  const remove = DeleteRoom({ room: market, refuge: quay });

  it('takes a room away with the exits from it and to it', () => {
    given(theTown)
      .when(remove)
      .yields(
        RoomExitRemoved({ exit: westward, room: market }),
        RoomExitRemoved({ exit: eastward, room: quay }),
        RoomDeleted({ room: market }),
      );
  });
  it('takes an exit that leads back to its own room away once', () => {
    const loop = goid('loop');
    given(theTown.slice(0, 3), anExit(loop, { room: market, direction: 'in', to: market }))
      .when(remove)
      .yields(RoomExitRemoved({ exit: loop, room: market }), RoomDeleted({ room: market }));
  });
  it('takes all away that stands and lies in it, the inner before the outer', () => {
    given(theTown.slice(0, 3), aMobile(cat, market), anItem(apple, cat), aContainer(chest, market), [
      aContainer(bag, chest),
      anItem(pier, bag),
    ])
      .when(remove)
      .yields(
        ...[apple, cat, pier, bag, chest].map(goid => GameObjectDeleted({ goid })),
        RoomDeleted({ room: market }),
      );
  });
  it('takes away the room where somebody left the world', () => {
    given(theTown.slice(0, 3), aPlayer(ann, market), GameLeft({ player: ann, room: market }))
      .when(remove)
      .yields(RoomDeleted({ room: market }));
  });
  it('refuses what is no room', () => {
    for (const room of [nothing, town])
      given(theTown)
        .when(DeleteRoom({ room, refuge: quay }))
        .refused('no-such-room');
  });
  it('refuses the room where everyone arrives', () => {
    given(theTown)
      .when(DeleteRoom({ room: quay, refuge: quay }))
      .refused('is-the-refuge');
  });
  it('refuses a room with players', () => {
    given(theTown, aPlayer(ann, market)).when(remove).refused('players-inside');
  });
  it('is shown whole', () => everyRuleIsShown(DeleteRoom));
});
