import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Direction } from '../domain/directions.ts';
import { directions } from '../domain/directions.ts';
import type { AevumWishes, ChildServer } from './child-server.ts';
import { newFolder, removeFolder, startAevum } from './child-server.ts';
import type { Home } from './homes.ts';

/** A thousand homes, three forks from where players begin. */
const waysOfFork = directions.slice(0, 10);
const forks = 3;
const there: Direction = 'north';
const back: Direction = 'south';

/** About as long as what is written of the rooms of the starter world; with exits and things a look answers 600 bytes. */
const description =
  'Granite blocks the size of beds run along the water, black with damp up to the height of a knee. Ropes creak and ' +
  'slacken, and somewhere below a rowing boat knocks to be let in. The wind has turned since noon, and the gulls have ' +
  'gone inland to wait for the weather that everybody here has been speaking of.';

const things = [
  { item: 'lantern', name: 'a brass lantern', short: 'smells of oil', description },
  { item: 'nets', name: 'a heap of brown nets', short: 'dries over a rail', description },
  {
    item: 'crate',
    name: 'a broken crate',
    short: 'lies open in the wet, empty but for some straw',
    description,
  },
  { item: 'bell', name: 'a small bell', short: 'hangs from the beam above the door', description },
];

/** Starts an Aevum whose world has two rooms for each player, so that nobody hears what another one does. */
export async function startInOwnWorld(wishes: AevumWishes): Promise<ChildServer> {
  const folder = newFolder();
  writeWorld(folder);
  const world = { AEVUM_WORLD_AREAS: folder, AEVUM_WORLD_START: 'gate/fork' };
  const server = await startAevum({ ...wishes, settings: { ...world, ...wishes.settings } });
  removeFolder(folder);
  return server;
}

/** The home of a client in that world. @throws {RangeError} there are not so many homes. */
export function ownHome(index: number): Home {
  const digits = [...String(index).padStart(forks, '0')].map(Number);
  if (digits.length > forks) throw new RangeError(`there is no home ${index}`);
  return { way: digits.flatMap(it => waysOfFork[it] ?? []), there, back };
}

/** World files are YAML, and JSON is YAML too. */
function writeWorld(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeArea(folder, 'gate', Object.fromEntries([...forkRooms()]));
  for (let at = 0; at < waysOfFork.length; at += 1)
    writeArea(folder, `quarter-${at}`, Object.fromEntries(homesBehind(String(at))));
}

function writeArea(folder: string, area: string, rooms: Record<string, object>): void {
  const file = join(folder, `${area}.yaml`);
  writeFileSync(file, JSON.stringify({ area, name: area, description, rooms }));
}

/** The room of each fork, by the digits of the way to it. */
function* forkRooms(digits = ''): Generator<[string, object]> {
  const exits = waysOfFork.map((direction, at) => [direction, roomBehind(`${digits}${at}`)]);
  yield [`fork${digits}`, { name: 'A Fork', description, exits: Object.fromEntries(exits) }];
  if (digits.length + 1 < forks)
    for (let at = 0; at < waysOfFork.length; at += 1) yield* forkRooms(`${digits}${at}`);
}

function roomBehind(digits: string): string {
  return digits.length === forks ? `quarter-${digits.charAt(0)}/home${digits}` : `fork${digits}`;
}

/** The two rooms of each of a hundred homes. */
function homesBehind(digits: string): [string, object][] {
  if (digits.length < forks) return waysOfFork.flatMap((_, at) => homesBehind(`${digits}${at}`));
  const room = { description, things };
  return [
    [`home${digits}`, { ...room, name: 'The Fishing Quay', exits: { [there]: `yard${digits}` } }],
    [`yard${digits}`, { ...room, name: 'The Boatyard', exits: { [back]: `home${digits}` } }],
  ];
}
