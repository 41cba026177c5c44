/** A room as a mapper knows it; `exits` lead by short direction to the number of the room beyond. */
export interface MapRoom {
  readonly num: number;
  readonly name: string;
  readonly area: string;
  readonly exits: Readonly<Record<string, number>>;
}

/** A room on the drawn map, in steps east and south of the room one is in. */
export interface PlacedRoom {
  readonly room: MapRoom;
  readonly x: number;
  readonly y: number;
}

/** A way on the drawn map; `known` is false where nobody has been beyond. */
export interface PlacedWay {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly known: boolean;
}

/** The directions that are drawn, as steps east and south. */
const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  n: [0, -1],
  ne: [1, -1],
  e: [1, 0],
  se: [1, 1],
  s: [0, 1],
  sw: [-1, 1],
  w: [-1, 0],
  nw: [-1, -1],
};

/** What each short direction is called, and what is typed to go there. */
export const directionNames: Readonly<Record<string, string>> = {
  n: 'north',
  ne: 'northeast',
  e: 'east',
  se: 'southeast',
  s: 'south',
  sw: 'southwest',
  w: 'west',
  nw: 'northwest',
  u: 'up',
  d: 'down',
  in: 'in',
  out: 'out',
};

const mostRooms = 1000;

/** The rooms that were seen, and where one is. */
export class MapModel {
  readonly #rooms: Map<number, MapRoom>;
  #here: number | undefined;

  constructor(rooms: readonly MapRoom[] = []) {
    this.#rooms = new Map(rooms.map(room => [room.num, room]));
  }

  /** All rooms that were seen, the newest last. */
  get rooms(): readonly MapRoom[] {
    return [...this.#rooms.values()];
  }

  get here(): MapRoom | undefined {
    return this.#here === undefined ? undefined : this.#rooms.get(this.#here);
  }

  /** One is in this room now. */
  enter(room: MapRoom): void {
    this.#rooms.delete(room.num);
    this.#rooms.set(room.num, room);
    this.#here = room.num;
    const [oldest] = this.#rooms.keys();
    if (this.#rooms.size > mostRooms && oldest !== undefined) this.#rooms.delete(oldest);
  }

  /** The rooms within so many steps, each where the way to it leads; one whose place is taken is left out. */
  around(radius: number): { readonly rooms: readonly PlacedRoom[]; readonly ways: readonly PlacedWay[] } {
    const { here } = this;
    if (!here) return { rooms: [], ways: [] };
    const taken = new Map<string, PlacedRoom>([['0,0', { room: here, x: 0, y: 0 }]]);
    const placed = new Set([here.num]);
    for (const from of taken.values()) this.#placeBeyond(from, { taken, placed, radius });
    const rooms = [...taken.values()];
    return { rooms, ways: rooms.flatMap(it => waysFrom(it, taken, this.#rooms)) };
  }

  #placeBeyond(from: PlacedRoom, { taken, placed, radius }: Plan): void {
    for (const [direction, num] of Object.entries(from.room.exits)) {
      const [room, step] = [this.#rooms.get(num), steps[direction]];
      if (!room || !step || placed.has(num)) continue;
      const [x, y] = [from.x + step[0], from.y + step[1]];
      if (Math.max(Math.abs(x), Math.abs(y)) > radius || taken.has(`${x},${y}`)) continue;
      taken.set(`${x},${y}`, { room, x, y });
      placed.add(num);
    }
  }
}

interface Plan {
  readonly taken: Map<string, PlacedRoom>;
  readonly placed: Set<number>;
  readonly radius: number;
}

function waysFrom(
  { room, x, y }: PlacedRoom,
  taken: Plan['taken'],
  rooms: ReadonlyMap<number, MapRoom>,
): PlacedWay[] {
  return Object.entries(room.exits).flatMap(([direction, num]) => {
    const step = steps[direction];
    if (!step) return [];
    const [farX, farY] = [x + step[0], y + step[1]];
    const leadsThere = taken.get(`${farX},${farY}`)?.room.num === num;
    const reach = leadsThere ? 1 : 0.45;
    return [{ from: [x, y], to: [x + step[0] * reach, y + step[1] * reach], known: rooms.has(num) }];
  });
}
