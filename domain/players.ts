import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { gender, id, text, tier, wholeNumber } from './fields.ts';
import { carryLimit } from './object.ts';
import { GameObjectDeleted } from './objects.ts';
import { plainThing, within } from './rooms.ts';
import { leaveSeat } from './seats.ts';

/** How a player looks whom nobody has described. */
export const plainLooks = 'A typical person, with nothing unusual to be seen.';

/** What a newly made character looks like, and how much it can carry. */
export const newBody = { description: plainLooks, capacity: carryLimit } as const;

export const PlayerCreated = event(
  'PlayerCreated',
  { player: id, name: text, gender, tier, room: id, description: text, capacity: wholeNumber },
  {
    schemaVersion: 2,
    stream: 'player',
    evolve: (draft, e) =>
      draft.add({
        ...plainThing,
        goid: e.player,
        kind: 'player',
        name: e.name,
        generic: 'person',
        gender: e.gender,
        longDesc: e.description,
        traits: {
          holds: { capacity: e.capacity },
          posture: { state: 'standing' },
          character: { tier: e.tier, lastRoom: e.room },
        },
      }),
  },
);

/** Makes a character, not yet in the world. The account keeps the password; the world never sees it. */
export const CreatePlayer = command(
  'CreatePlayer',
  { player: id, name: text, gender, tier, room: id },
  (world, c) => {
    if (world.get(c.player)) return refuse('exists');
    if (c.name.trim() === '') return refuse('nameless');
    if (world.playerNamed(c.name)) return refuse('name-taken');
    if (world.get(c.room)?.kind !== 'room') return refuse('no-such-room');
    return accept(PlayerCreated({ ...c, ...newBody }));
  },
);

export const GameEntered = event(
  'GameEntered',
  { player: id, room: id },
  { stream: 'player', evolve: (draft, e) => draft.move(e.player, e.room) },
);

/** Comes into the world where one left it; where that room is gone, at the refuge. */
export const EnterGame = command('EnterGame', { player: id, refuge: id }, (world, c) => {
  const player = world.get(c.player);
  if (!player?.traits.character) return refuse('no-such-player');
  if (player.container !== null) return refuse('already-here');
  const { lastRoom } = player.traits.character;
  const room = lastRoom !== null && world.get(lastRoom)?.kind === 'room' ? lastRoom : c.refuge;
  if (world.get(room)?.kind !== 'room') return refuse('no-such-room');
  return accept(GameEntered({ player: c.player, room }));
});

export const GameLeft = event(
  'GameLeft',
  { player: id, room: id },
  {
    stream: 'player',
    evolve: (draft, e) => {
      const { character } = draft.get(e.player).traits;
      if (character) draft.set(e.player, 'character', { ...character, lastRoom: e.room });
      leaveSeat(draft, e.player);
      draft.move(e.player, null);
    },
  },
);

/** Leaves the world; what one carries goes along. */
export const LeaveGame = command('LeaveGame', { player: id }, (world, c) => {
  const player = world.get(c.player);
  if (player?.kind !== 'player' || player.container === null) return refuse('not-here');
  return accept(GameLeft({ player: c.player, room: player.container }));
});

export const PlayerAdminStatusUpdated = event(
  'PlayerAdminStatusUpdated',
  { player: id, tier },
  {
    stream: 'player',
    evolve: (draft, e) => {
      const { character } = draft.get(e.player).traits;
      if (character) draft.set(e.player, 'character', { ...character, tier: e.tier });
    },
  },
);

export const PlayerDeleted = event(
  'PlayerDeleted',
  { player: id, by: id },
  { stream: 'player', evolve: (draft, e) => draft.remove(e.player) },
);

/** Takes a character who is not in the world out of it for good, with all that was theirs. */
export const DeletePlayer = command('DeletePlayer', { player: id, by: id }, (world, c) => {
  const player = world.get(c.player);
  if (player?.kind !== 'player') return refuse('no-such-player');
  if (player.container !== null) return refuse('in-the-world');
  const belongings = [...within(world, c.player)].map(goid => GameObjectDeleted({ goid }));
  return accept(...belongings, PlayerDeleted(c));
});

/** Gives or takes a player's powers, as their account says. */
export const UpdatePlayerAdminStatus = command(
  'UpdatePlayerAdminStatus',
  { player: id, tier },
  (world, c) => {
    const character = world.get(c.player)?.traits.character;
    if (!character) return refuse('no-such-player');
    if (character.tier === c.tier) return refuse('unchanged');
    return accept(PlayerAdminStatusUpdated(c));
  },
);
