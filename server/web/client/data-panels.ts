import type { Find } from './element.ts';
import type { MapRoom } from './map-model.ts';
import { directionNames, MapModel } from './map-model.ts';
import { MapView } from './map-view.ts';
import { stacked, Things } from './things.ts';
import { fieldsOf, numberOf, textOf } from './values.ts';
import { Vitals } from './vitals.ts';

const mapKey = 'aevum.map';

/** What the panels are made of. */
export interface DataPanelsParts {
  readonly find: Find;
  readonly document: Document;
  /** Keeps the map between visits. */
  readonly storage: Storage;
  type(command: string): void;
}

/** The panels that are drawn from data: map, vitals, things, and the bar of ways. */
export class DataPanels {
  readonly #parts: DataPanelsParts;
  readonly #map: MapModel;
  readonly #mapView: MapView;
  readonly #things = new Things();
  readonly #vitals: Vitals;

  constructor(parts: DataPanelsParts) {
    this.#parts = parts;
    this.#map = new MapModel(keptRooms(parts.storage));
    this.#mapView = new MapView(parts.find('map-view'), parts.type);
    this.#vitals = new Vitals(parts.find('you-view'));
  }

  /** A message of GMCP. */
  learn(name: string, data: unknown): void {
    const known = name.toLowerCase();
    if (known === 'room.info') return this.#room(data);
    if (known.startsWith('char.items.')) return this.#items(known.slice('char.items.'.length), data);
    if (known.startsWith('char.')) this.#vitals.learn(known.slice('char.'.length), data);
  }

  #room(data: unknown): void {
    const room = roomFrom(data);
    if (!room) return;
    this.#map.enter(room);
    this.#mapView.show(this.#map);
    this.#parts.find('place').textContent = room.area === '' ? room.name : `${room.name}, ${room.area}`;
    const ways = Object.keys(room.exits).map(short => directionNames[short] ?? short);
    const quick = this.#parts.find('quick');
    quick.replaceChildren(
      ...ways.map(way => this.#button(way, way, 'way')),
      ...['look', 'inventory', 'help'].map(command => this.#button(command, command, 'verb')),
    );
    quick.hidden = false;
    this.#keepMap();
  }

  #items(what: string, data: unknown): void {
    this.#things.learn(what, data);
    const lists = [
      { title: 'You carry', empty: 'You carry nothing.', things: stacked(this.#things.at('inv')) },
      { title: 'Here', empty: 'Nothing lies here.', things: stacked(this.#things.at('room')) },
    ];
    this.#parts.find('things-view').replaceChildren(
      ...lists.flatMap(({ title, empty, things }) => {
        const heading = this.#element('h3', title);
        if (things.length === 0) return [heading, this.#element('p', empty, 'empty')];
        const list = this.#parts.document.createElement('ul');
        list.append(
          ...things.map(({ label, look }) => {
            const entry = this.#parts.document.createElement('li');
            entry.append(this.#button(label, look, 'item'));
            return entry;
          }),
        );
        return [heading, list];
      }),
    );
  }

  #button(label: string, command: string, kind: string): HTMLButtonElement {
    const button = this.#parts.document.createElement('button');
    button.type = 'button';
    button.className = kind;
    button.textContent = label;
    button.onclick = () => this.#parts.type(command);
    return button;
  }

  #element(name: string, text: string, kind = ''): HTMLElement {
    const element = this.#parts.document.createElement(name);
    element.textContent = text;
    element.className = kind;
    return element;
  }

  #keepMap(): void {
    try {
      this.#parts.storage.setItem(mapKey, JSON.stringify(this.#map.rooms));
    } catch {
      // The map is drawn anew at the next visit.
    }
  }
}

/** A room from `Room.Info`; nothing where that has no number. */
function roomFrom(data: unknown): MapRoom | undefined {
  const fields = fieldsOf(data);
  const num = numberOf(fields.get('num'));
  if (num === undefined) return undefined;
  const exits = [...fieldsOf(fields.get('exits'))].flatMap(([way, to]) => {
    const number = numberOf(to);
    return number === undefined ? [] : [[way, number] as const];
  });
  const [name, area] = [textOf(fields.get('name')), textOf(fields.get('area'))];
  return { num, name, area, exits: Object.fromEntries(exits) };
}

function keptRooms(storage: Storage): readonly MapRoom[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(mapKey) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(it => roomFrom(it) ?? []) : [];
  } catch {
    return [];
  }
}
