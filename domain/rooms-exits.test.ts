import { describe, it } from 'node:test';
import {
  anItem,
  apple,
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
import { longestText } from './objects.ts';
import { AddRoomExit, RemoveRoomExit, RoomExitAdded, RoomExitRemoved } from './rooms.ts';

const _pier = goid('pier');
const longest = 'x'.repeat(longestText);
const tooLong = `${longest}x`;

describe('AddRoomExit', () => {
  const hatch = {
    exit: goid('hatch'),
    room: quay,
    direction: 'down',
    to: market,
    name: 'trapdoor',
    altNames: ['door'],
    description: longest,
  } as const;

  it('leads from a room to another', () => {
    given(theTown).when(AddRoomExit(hatch)).yields(RoomExitAdded(hatch));
  });
  it('leads from a room to itself', () => {
    const round = { ...hatch, to: quay };
    given(theTown).when(AddRoomExit(round)).yields(RoomExitAdded(round));
  });
  it('refuses an id that is there', () => {
    given(theTown)
      .when(AddRoomExit({ ...hatch, exit: eastward }))
      .refused('exists');
  });
  it('refuses to begin where no room is', () => {
    for (const room of [nothing, town])
      given(theTown)
        .when(AddRoomExit({ ...hatch, room }))
        .refused('no-such-room');
  });
  it('refuses to lead where no room is', () => {
    for (const to of [nothing, town])
      given(theTown)
        .when(AddRoomExit({ ...hatch, to }))
        .refused('leads-nowhere');
  });
  it('refuses a direction that another exit has', () => {
    given(theTown)
      .when(AddRoomExit({ ...hatch, direction: 'east' }))
      .refused('direction-taken');
  });
  it('refuses a name of nothing but spaces', () => {
    given(theTown)
      .when(AddRoomExit({ ...hatch, name: ' ' }))
      .refused('nameless');
  });
  it('refuses a text that is too long', () => {
    for (const more of [{ name: tooLong }, { altNames: [tooLong] }, { description: tooLong }])
      given(theTown)
        .when(AddRoomExit({ ...hatch, ...more }))
        .refused('too-long');
  });
  it('is shown whole', () => everyRuleIsShown(AddRoomExit));
});

describe('RemoveRoomExit', () => {
  const remove = (exit: typeof quay, room: typeof quay) => RemoveRoomExit({ exit, room });

  it('takes an exit away', () => {
    given(theTown)
      .when(remove(eastward, quay))
      .yields(RoomExitRemoved({ exit: eastward, room: quay }));
  });
  it('refuses an exit of another room, and what is no exit', () => {
    for (const exit of [westward, nothing, apple])
      given(theTown, anItem(apple, quay)).when(remove(exit, quay)).refused('no-such-exit');
  });
  it('is shown whole', () => everyRuleIsShown(RemoveRoomExit));
});
