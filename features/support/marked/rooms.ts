import {
  aContainer,
  anArea,
  anExit,
  anItem,
  apple,
  aRoom,
  chest,
  eastward,
  market,
  town,
  westward,
} from '../facts.ts';
import type { MarkedFacts } from './marked-facts.ts';

/** The facts that let commands about rooms be accepted. */
export const rooms = {
  AddRoomExit: c => [anArea(town), aRoom(c.room), aRoom(c.to)],
  CreateArea: () => [],
  CreateRoom: c => [anArea(c.area)],
  DeleteRoom: c => [
    anArea(town),
    aRoom(c.room),
    aRoom(c.refuge),
    anExit(eastward, { room: c.room, direction: 'east', to: c.refuge }),
    aRoom(market),
    anExit(westward, { room: market, direction: 'west', to: c.room }),
    aContainer(chest, c.room),
    anItem(apple, chest),
  ],
  RemoveRoomExit: c => [
    anArea(town),
    aRoom(c.room),
    anExit(c.exit, { room: c.room, direction: 'in', to: c.room }),
  ],
  TurnSky: () => [],
  UpdateRoomDescription: c => [anArea(town), aRoom(c.room)],
} satisfies Partial<MarkedFacts>;
