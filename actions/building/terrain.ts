import { GiveTraits } from '../../domain/builders-hand.ts';
import type { GameObject } from '../../domain/object.ts';
import { areaMaps } from '../../domain/traits/area-map.ts';
import type { Terrain, TerrainType } from '../../domain/traits/terrain.ts';
import { terrainTypes } from '../../domain/traits/terrain.ts';
import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { listed, nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { objectFor } from '../words/object-for.ts';

const marks = ['indoors', 'water', 'underwater', 'dark'] as const;
const truths: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['false', false],
  ['off', false],
]);

/** Say what a room or an area is like. */
export const terrain = action({
  verbs: ['terrain'],
  usage:
    'terrain area <type>\nterrain area map <rooms, world or none>\nterrain here type <type>\nterrain here indoors, water, underwater or dark <yes or no>\nterrain <room id> <type>',
  help: `Says what sort of land the area or the room is: ${terrainTypes.join(', ')}; and whether a room is indoors, on water, under water or dark. A room has from its area what it does not say itself.`,
  topic: 'building',
  tier: 'builder',
  parse({ words: [where = '', ...rest] }) {
    const [key = '', value = ''] = rest.map(it => it.toLowerCase());
    if (where === '' || key === '' || rest.length > 2) return undefined;
    return value === '' ? { where, key: 'type', value: key } : { where, key, value };
  },
  run(tx, { where, key, value }) {
    const place = placeNamed(tx, where.toLowerCase(), where);
    if (!place) return tx.tell(where === 'area' ? 'This room belongs to no area.' : 'There is no such room.');
    if (key === 'map') return drawAs(tx, place, value);
    const change = changeOf(key, value);
    if (typeof change === 'string') return tx.tell(change);
    if (!change)
      return tx.tell([
        span('There are these sorts of land: '),
        ...listed(terrainTypes.map(it => span(it))),
        span('.'),
      ]);
    const given = tx.do(
      GiveTraits({ goid: place.goid, traits: { terrain: { ...place.traits.terrain, ...change } } }),
    );
    if (!given.ok) throw new TypeError(`${place.goid} cannot be given a terrain: ${given.refusal}`);
    tx.tell([nameOf(place), span(` is set: ${key} ${value}.`)]);
  },
});

function placeNamed(tx: Transaction, word: string, where: string): GameObject | undefined {
  if (word === 'area') return around(tx.world, tx.room.goid, 'area');
  if (word === 'room') return tx.room;
  const place = objectFor(tx, where);
  return place?.kind === 'room' || place?.kind === 'area' ? place : undefined;
}

/** How `map` draws an area; where it is said, new rooms keep to the map. */
function drawAs(tx: Transaction, { goid, kind, name }: GameObject, value: string): void {
  const areaMap = areaMaps.find(it => it === value);
  if (kind !== 'area') return tx.tell('Only a whole area is drawn as a map.');
  if (!areaMap) return tx.tell(`An area can be drawn as ${areaMaps.join(', ')}.`);
  const given = tx.do(GiveTraits({ goid, traits: { areaMap } }));
  if (!given.ok) throw new TypeError(`${goid} cannot be given a map: ${given.refusal}`);
  tx.tell([span(name), span(` is set: map ${areaMap}.`)]);
}

/** What is to be so; a sentence where that cannot be said, nothing where there is no such sort of land. */
function changeOf(key: string, value: string): Terrain | string | undefined {
  if (key === 'type') {
    const type = terrainTypes.find((it: TerrainType) => it === value);
    return type && { type };
  }
  const mark = marks.find(it => it === key);
  if (!mark) return 'It can be set: type, indoors, water, underwater, dark.';
  const truth = truths.get(value);
  return truth === undefined ? 'Yes or no?' : { [mark]: truth };
}
