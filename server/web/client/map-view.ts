import type { MapModel, MapRoom, PlacedRoom } from './map-model.ts';
import { directionNames } from './map-model.ts';

const radius = 3;
const cell = 54;
const half = 13;
const svg = 'http://www.w3.org/2000/svg';

/** Draws the map around the room one is in, and says it in words. */
export class MapView {
  readonly #place: HTMLElement;
  readonly #go: (direction: string) => void;

  /** `go` is told the direction of a neighbouring room that was clicked. */
  constructor(place: HTMLElement, go: (direction: string) => void) {
    this.#place = place;
    this.#go = go;
  }

  show(map: MapModel): void {
    const { here } = map;
    if (!here) return;
    const { rooms, ways } = map.around(radius);
    const size = (2 * radius + 1) * cell;
    const picture = this.#make('svg', {
      viewBox: `${-size / 2} ${-size / 3} ${size} ${(size * 2) / 3}`,
      role: 'img',
    });
    picture.setAttribute('aria-label', inWords(map, here));
    for (const { from, to, known } of ways) {
      const [x1, y1, x2, y2] = [...from, ...to].map(it => it * cell);
      picture.append(this.#make('line', { x1, y1, x2, y2, class: known ? 'way' : 'way unknown' }));
    }
    for (const room of rooms) picture.append(this.#room(room, here));
    this.#place.replaceChildren(picture);
  }

  #room({ room, x, y }: PlacedRoom, here: MapRoom): SVGElement {
    const isHere = room.num === here.num;
    const [direction] = Object.entries(here.exits).find(([, num]) => num === room.num) ?? [];
    const group = this.#make('g', { class: isHere ? 'room here' : direction ? 'room near' : 'room' });
    const [left, top] = [x * cell - half, y * cell - half];
    group.append(this.#make('rect', { x: left, y: top, width: 2 * half, height: 2 * half, rx: 6 }));
    const title = this.#make('title', {});
    title.textContent = room.name;
    group.append(title, ...this.#storeys(room, x * cell, y * cell));
    if (direction) group.addEventListener('click', () => this.#go(directionNames[direction] ?? direction));
    return group;
  }

  /** Where one can go up or down from a room. */
  #storeys({ exits }: MapRoom, x: number, y: number): SVGElement[] {
    const arrow = (points: string) => this.#make('polygon', { points, class: 'storey' });
    return [
      ...('u' in exits ? [arrow(`${x - 4},${y - 3} ${x + 4},${y - 3} ${x},${y - 9}`)] : []),
      ...('d' in exits ? [arrow(`${x - 4},${y + 3} ${x + 4},${y + 3} ${x},${y + 9}`)] : []),
    ];
  }

  #make(name: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement {
    const element = this.#place.ownerDocument.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element as SVGElement;
  }
}

/** The map for those who do not see it. */
function inWords(map: MapModel, here: MapRoom): string {
  const names = new Map(map.rooms.map(room => [room.num, room.name]));
  const ways = Object.entries(here.exits).map(
    ([short, num]) => `${directionNames[short] ?? short} to ${names.get(num) ?? 'a place you have not seen'}`,
  );
  return `You are in ${here.name}. ${ways.length === 0 ? 'No way leads out' : `Ways lead ${ways.join(', ')}`}.`;
}
