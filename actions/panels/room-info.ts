import { coordinatesOf } from '../../domain/coordinates.ts';
import type { Direction } from '../../domain/directions.ts';
import { directions } from '../../domain/directions.ts';
import type { GameObject } from '../../domain/object.ts';
import type { WorldView } from '../../domain/world-view.ts';
import { around } from '../../domain/world-view.ts';
import type { Json } from './gmcp-message.ts';
import { numberOf } from './number-of.ts';
import { wholePanel } from './panel.ts';

/** How mappers call the ways. */
const short: Readonly<Record<Direction, string>> = {
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  northeast: 'ne',
  northwest: 'nw',
  southeast: 'se',
  southwest: 'sw',
  up: 'u',
  down: 'd',
  in: 'in',
  out: 'out',
};

/** The room one is in, as a mapper draws it; hidden exits are not told. */
export const roomInfo = wholePanel('Room.Info', 'room', ({ world, room, once }) =>
  once(`Room.Info of ${room.goid}`, () => infoOf(world, room)),
);

function infoOf(world: WorldView, room: GameObject): Json {
  const area = around(world, room.goid, 'area');
  return {
    num: numberOf(room),
    name: room.name,
    area: area?.name ?? '',
    environment: environmentOf(room, area),
    ...coordsOf(world, room, area),
    exits: exitsOf(world, room),
  };
}

/** Area, east, north and up, as mappers want it; nothing where a room has no place on a map. */
function coordsOf(world: WorldView, room: GameObject, area: GameObject | undefined): { coords?: string } {
  const at = area && coordinatesOf(world, room.goid);
  return at ? { coords: `${numberOf(area)},${at.x},${at.y},${at.z}` } : {};
}

/** `forest`, `forest, indoors`; a room has from its area what it does not say itself. */
function environmentOf({ traits }: GameObject, area: GameObject | undefined): string {
  const land = { ...area?.traits.terrain, ...traits.terrain };
  return [land.type ?? 'town', ...(land.indoors ? ['indoors'] : [])].join(', ');
}

function exitsOf(world: WorldView, room: GameObject): Record<string, number> {
  const exits: Record<string, number> = {};
  for (const direction of directions) {
    const goid = world.exit(room.goid, direction);
    const exit = goid === undefined ? undefined : world.get(goid);
    const beyond = exit?.visible && exit.traits.exit ? world.get(exit.traits.exit.to) : undefined;
    if (beyond) exits[short[direction]] = numberOf(beyond);
  }
  return exits;
}
