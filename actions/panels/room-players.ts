import type { GameObject } from '../../domain/object.ts';
import type { WorldView } from '../../domain/world-view.ts';
import { everythingIn } from '../../domain/world-view.ts';
import type { Json } from './gmcp-message.ts';
import { panel } from './panel.ts';
import type { ToldList } from './told-list.ts';
import { tellList } from './told-list.ts';

/** The players in one's room, oneself among them: `Room.Players`, `Room.AddPlayer`, `Room.RemovePlayer`. */
export const roomPlayers = panel<ToldList>({
  name: 'Room.Players',
  subject: 'room',
  see: ({ world, room, once }) => once(`Room.Players of ${room.goid}`, () => playersIn(world, room)),
  tell: tellList({
    whole: players => ({ name: 'Room.Players', body: players }),
    added: player => ({ name: 'Room.AddPlayer', body: player, under: 'Room.Players' }),
    removed: player => ({ name: 'Room.RemovePlayer', body: nameIn(player), under: 'Room.Players' }),
    updated: player => ({ name: 'Room.AddPlayer', body: player, under: 'Room.Players' }),
  }),
});

function playersIn(world: WorldView, room: GameObject): ToldList {
  const players = everythingIn(world, room.goid, ['player']).filter(it => it.visible);
  return { of: room.goid, entries: new Map(players.map(it => [it.goid, entryOf(it)])) };
}

function entryOf({ name }: GameObject): Json {
  return { name, fullname: name };
}

function nameIn(entry: Json): Json {
  return typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : '';
}
