import { seenWay } from '../../domain/coordinates.ts';
import type { Direction } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';
import type { WorldView } from '../../domain/world-view.ts';
import type { MapLayout } from './map-layout.ts';

/** Ten cells each way: five to the west and the south of the middle, four to the east and the north. */
const size = 10;
const before = 5;
/** As far as land is seen from the middle. */
const horizon = 5;

/** Which corner fits the lines that meet in it: up, right, down, left. */
const corners = ' ╵╶└╷│┌├╴┘─┴┐┤┬┼';

/** The rooms around the middle one, each three wide, with their ways between them. */
export function drawRooms(world: WorldView, layout: MapLayout, viewer: Goid): string[] {
  const room = (column: number, row: number) => layout.at(column - before, before - 1 - row);
  const lines: string[] = [];
  for (let row = 0; row <= size; row += 1) {
    let border = '';
    let cells = '';
    for (let column = 0; column <= size; column += 1) {
      border += corner(room, column, row);
      if (column < size) border += edge(world, room(column, row - 1), room(column, row));
      cells += wall(world, room(column - 1, row), room(column, row));
      if (column < size) cells += cell(world, room(column, row), viewer);
    }
    lines.push(border);
    if (row < size) lines.push(cells);
  }
  return trimmed(lines);
}

/** The land around the middle, seen from afar. */
export function drawLand(layout: MapLayout): string[] {
  const lines: string[] = [];
  for (let y = horizon; y >= -horizon; y -= 1) {
    let line = '';
    for (let x = -horizon; x <= horizon; x += 1)
      line += x === 0 && y === 0 ? '☺' : layout.at(x, y) === undefined ? ' ' : '░';
    lines.push(line);
  }
  return trimmed(lines);
}

type RoomAt = (column: number, row: number) => Goid | undefined;

function corner(room: RoomAt, column: number, row: number): string {
  const [nw, ne] = [room(column - 1, row - 1), room(column, row - 1)];
  const [sw, se] = [room(column - 1, row), room(column, row)];
  const up = nw || ne ? 1 : 0;
  const right = ne || se ? 2 : 0;
  const down = sw || se ? 4 : 0;
  const left = nw || sw ? 8 : 0;
  return corners[up + right + down + left] ?? ' ';
}

/** The border between a room and the one south of it. */
function edge(world: WorldView, north: Goid | undefined, south: Goid | undefined): string {
  if (!north && !south) return '   ';
  return `─${way(world, { from: north, to: south, there: 'south', back: 'north' }, '↓↑↕─')}─`;
}

/** The border between a room and the one east of it. */
function wall(world: WorldView, west: Goid | undefined, east: Goid | undefined): string {
  if (!west && !east) return ' ';
  return way(world, { from: west, to: east, there: 'east', back: 'west' }, '→←↔│');
}

interface Between {
  readonly from: Goid | undefined;
  readonly to: Goid | undefined;
  readonly there: Direction;
  readonly back: Direction;
}

/** The sign for a way there, back, both or none. */
function way(world: WorldView, { from, to, there, back }: Between, signs: string): string {
  const [onlyThere = '', onlyBack = '', both = '', none = ''] = [...signs];
  if (!from || !to) return none;
  const leads = seenWay(world, from, there) === to;
  const returns = seenWay(world, to, back) === from;
  if (leads && returns) return both;
  if (leads) return onlyThere;
  return returns ? onlyBack : none;
}

const oddWays: readonly Direction[] = ['in', 'out', 'northeast', 'northwest', 'southeast', 'southwest'];

/** Ways on the left, oneself in the middle, others on the right. */
function cell(world: WorldView, room: Goid | undefined, viewer: Goid): string {
  if (!room) return '   ';
  const leads = (direction: Direction) => seenWay(world, room, direction) !== undefined;
  const left = oddWays.some(leads) ? '☼' : leads('up') ? '↑' : leads('down') ? '↓' : ' ';
  const players = world.contents(room, 'player');
  const others = players.some(it => it !== viewer) ? '☺' : ' ';
  const right = world.contents(room, 'mobile').length > 0 ? '*' : others;
  return `${left}${players.includes(viewer) ? '☺' : ' '}${right}`;
}

/** Without empty lines above and below, and without what is empty on both sides. */
function trimmed(lines: readonly string[]): string[] {
  const drawn = lines.filter(line => line.trim() !== '');
  const indent = Math.min(...drawn.map(line => line.search(/\S/)));
  return drawn.map(line => line.slice(indent).trimEnd());
}
