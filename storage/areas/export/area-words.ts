import type { AreaExit, AreaPlan, AreaRoom } from '../../../domain/area-plan.ts';
import type { Traits } from '../../../domain/traits.ts';
import { thingsWords, undescribed } from './thing-words.ts';
import { keyWords, openness } from './trait-words.ts';
import { lastPart, shortId, words } from './words.ts';

/** An area as the plain data of its file. */
export function areaWords({ goid: area, name, description, traits, rooms }: AreaPlan): object {
  return {
    area,
    name,
    description: description === '' ? undescribed : description,
    ...words({ map: traits.areaMap, ...placeWords(traits) }),
    rooms: Object.fromEntries(rooms.map(room => [lastPart(room.goid), roomWords(area, room)])),
  };
}

function roomWords(area: string, room: AreaRoom): object {
  const { name, description, reactions, traits, exits, things } = room;
  return words({
    name,
    description: description === '' ? undescribed : description,
    ...placeWords(traits),
    reactions,
    exits: Object.fromEntries(exits.map(it => [it.direction, exitWords(area, it)])),
    things: thingsWords(area, things),
  });
}

function placeWords({ terrain: { type, ...terrain } = {}, flags, senses }: Traits): Record<string, unknown> {
  return { terrain: type, ...terrain, flags, ...senses };
}

/** The short form where there is nothing to say but where it leads. */
function exitWords(area: string, exit: AreaExit): object | string {
  const { direction, aliases, description, traits } = exit;
  const { openable } = traits;
  const usual = openable ? 'door' : direction;
  const to = shortId(area, exit.to);
  const name = exit.name === usual ? undefined : exit.name;
  const door = openable && { door: openness(openable), keys: keyWords(area, openable) };
  const block = words({ to, name, aliases, ...door, description });
  return Object.keys(block).length > 1 ? block : to;
}
