import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aCharacter,
  aContainer,
  aMobile,
  anItem,
  ann,
  aPlayer,
  apple,
  bob,
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
import type { DataOf } from './fields.ts';
import { Walked } from './movement.ts';
import { carryLimit } from './object.ts';
import {
  CreatePlayer,
  EnterGame,
  GameEntered,
  GameLeft,
  LeaveGame,
  newBody,
  PlayerAdminStatusUpdated,
  PlayerCreated,
  UpdatePlayerAdminStatus,
} from './players.ts';
import { RoomDeleted } from './rooms.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];
const annIsAway = [...theTown, aCharacter(ann, quay)];
const walkEast = Walked({ who: ann, exit: eastward, from: quay, to: market });

describe('CreatePlayer', () => {
  const cara: DataOf<typeof CreatePlayer.fields> = {
    player: bob,
    name: 'Cara',
    gender: 'she',
    tier: 'builder',
    room: market,
  };

  it('makes a character who is not yet in the world', () => {
    given(theTown)
      .when(CreatePlayer(cara))
      .yields(PlayerCreated({ ...cara, ...newBody }));
    const made = worldOf(theTown, PlayerCreated({ ...cara, ...newBody })).get(bob);
    assert.equal(made?.container, null);
    assert.deepEqual(made.traits, {
      holds: { capacity: carryLimit },
      posture: { state: 'standing' },
      character: { tier: 'builder', lastRoom: market },
    });
  });
  it('refuses an id that is there', () => {
    given(theTown)
      .when(CreatePlayer({ ...cara, player: quay }))
      .refused('exists');
  });
  it('refuses a name of nothing but spaces', () => {
    given(theTown)
      .when(CreatePlayer({ ...cara, name: '  ' }))
      .refused('nameless');
  });
  it('refuses the name of another player, in any case, even of one who is away', () => {
    for (const name of ['Ann', 'ANN', 'ann'])
      given(annIsAway)
        .when(CreatePlayer({ ...cara, name }))
        .refused('name-taken');
  });
  it('refuses a home that is no room', () => {
    for (const room of [nothing, town])
      given(theTown)
        .when(CreatePlayer({ ...cara, room }))
        .refused('no-such-room');
  });
  it('is shown whole', () => everyRuleIsShown(CreatePlayer));
});

describe('EnterGame', () => {
  const enter = EnterGame({ player: ann, refuge: market });

  it('comes in at home for the first time', () => {
    given(annIsAway)
      .when(enter)
      .yields(GameEntered({ player: ann, room: quay }));
  });
  it('comes in where one left', () => {
    given(annAtQuay, walkEast, GameLeft({ player: ann, room: market }))
      .when(EnterGame({ player: ann, refuge: quay }))
      .yields(GameEntered({ player: ann, room: market }));
  });
  it('comes in at the refuge where the room is gone', () => {
    given(annIsAway, RoomDeleted({ room: quay }))
      .when(enter)
      .yields(GameEntered({ player: ann, room: market }));
  });
  it('refuses whoever is no player', () => {
    for (const player of [nothing, cat])
      given(theTown, aMobile(cat, quay))
        .when(EnterGame({ player, refuge: quay }))
        .refused('no-such-player');
  });
  it('refuses a player who is in the world', () => given(annAtQuay).when(enter).refused('already-here'));
  it('refuses a world in which room and refuge are gone', () => {
    given(annIsAway, RoomDeleted({ room: quay }), RoomDeleted({ room: market }))
      .when(enter)
      .refused('no-such-room');
  });
  it('is shown whole', () => everyRuleIsShown(EnterGame));
});

describe('LeaveGame', () => {
  it('goes out of the world, and what one carries goes along', () => {
    given(annAtQuay, anItem(apple, ann))
      .when(LeaveGame({ player: ann }))
      .yields(GameLeft({ player: ann, room: quay }));
  });
  it('remembers the place, and keeps the powers', () => {
    const promoted = PlayerAdminStatusUpdated({ player: ann, tier: 'admin' });
    const left = worldOf(annAtQuay, promoted, walkEast, GameLeft({ player: ann, room: market })).get(ann);
    assert.deepEqual(left?.traits.character, { tier: 'admin', lastRoom: market });
  });
  it('refuses whoever is not in the world', () => {
    for (const player of [ann, nothing]) given(annIsAway).when(LeaveGame({ player })).refused('not-here');
  });
  it('refuses rooms, ways, things and animals', () => {
    for (const player of [quay, eastward, chest, cat])
      given(theTown, aContainer(chest, quay), aMobile(cat, quay))
        .when(LeaveGame({ player }))
        .refused('not-here');
  });
  it('is shown whole', () => everyRuleIsShown(LeaveGame));
});

describe('UpdatePlayerAdminStatus', () => {
  it('gives and takes powers, whether one is in the world or away', () => {
    for (const facts of [annAtQuay, annIsAway])
      given(facts)
        .when(UpdatePlayerAdminStatus({ player: ann, tier: 'admin' }))
        .yields(PlayerAdminStatusUpdated({ player: ann, tier: 'admin' }));
  });
  it('keeps the place to come back to', () => {
    const world = worldOf(annIsAway, PlayerAdminStatusUpdated({ player: ann, tier: 'admin' }));
    assert.deepEqual(world.get(ann)?.traits.character, { tier: 'admin', lastRoom: quay });
  });
  it('refuses whoever is no player', () => {
    for (const player of [nothing, cat])
      given(annAtQuay, aMobile(cat, quay))
        .when(UpdatePlayerAdminStatus({ player, tier: 'admin' }))
        .refused('no-such-player');
  });
  it('refuses the powers one has', () => {
    given(annAtQuay)
      .when(UpdatePlayerAdminStatus({ player: ann, tier: 'player' }))
      .refused('unchanged');
  });
  it('is shown whole', () => everyRuleIsShown(UpdatePlayerAdminStatus));
});
