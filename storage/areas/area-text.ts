import type {
  AreaExit,
  AreaLyingThing,
  AreaMobile,
  AreaPlan,
  AreaRoom,
  AreaThing,
} from '../../domain/area-plan.ts';
import { directions } from '../../domain/directions.ts';
import { goid } from '../../domain/ids.ts';
import { numbered } from './area-outline.ts';
import { fighterTraits } from './fighter-form.ts';
import { gearTraits } from './gear.ts';
import { traitsOfPlace } from './place-traits.ts';
import { reactingTraits } from './reacting.ts';
import type { AreaText, RoomText } from './schema.ts';
import { sensesOf } from './senses-form.ts';
import { openableOf, traitsOfThing } from './thing-traits.ts';
import { wholeTarget } from './whole-ids.ts';
import type { LyingText, MobileText, ThingText } from './written-things.ts';

/** An area as written, with every id whole, every default filled in and every count spread out. */
export function areaFile(text: AreaText): AreaPlan {
  const { area, name, description, rooms, map } = text;
  return {
    goid: goid(area),
    name,
    description,
    traits: { ...traitsOfPlace(text), ...(map && { areaMap: map }) },
    rooms: Object.entries(rooms).map(([id, room]) => roomOf(area, id, room)),
  };
}

function roomOf(area: string, id: string, text: RoomText): AreaRoom {
  const { name, description, reactions, exits, things } = text;
  const room = `${area}/${id}`;
  return {
    goid: goid(room),
    name,
    description,
    reactions,
    traits: traitsOfPlace(text),
    exits: exitsOf(area, room, exits),
    things: things.flatMap(thing => thingsOf({ area, room }, thing)),
  };
}

function exitsOf(area: string, room: string, exits: RoomText['exits']): AreaExit[] {
  return directions.flatMap(direction => {
    const exit = exits[direction];
    if (!exit) return [];
    const { door, keys = [], aliases, description } = exit;
    const name = exit.name ?? (door ? 'door' : direction);
    const to = goid(wholeTarget(area, exit.to));
    const traits = door ? { openable: openableOf(area, door, keys) } : {};
    return [{ goid: goid(`${room}/${direction}`), direction, to, name, aliases, description, traits }];
  });
}

/** Where a thing is written. */
interface Where {
  readonly area: string;
  readonly room: string;
}

/** An entry of a list of things: one, or as many as its count says. */
export function thingsOf(where: Where, thing: ThingText): AreaThing[] {
  return 'mobile' in thing ? [mobileOf(where, thing)] : lyingThingsOf(where, thing);
}

function mobileOf({ room }: Where, text: MobileText): AreaMobile {
  const { mobile, name, aliases, short, description, gender } = text;
  const traits = { ...sensesOf(text), ...reactingTraits(text), ...fighterTraits(room, text) };
  return {
    kind: 'mobile',
    goid: goid(`${room}/${mobile}`),
    name,
    aliases,
    short,
    description,
    gender,
    traits,
  };
}

function lyingThingsOf(where: Where, thing: LyingText): AreaLyingThing[] {
  const { name, aliases, short, description, movable, plural } = thing;
  const described = { name, aliases, short, description, movable, plural };
  const traits = { ...gearTraits(thing), ...reactingTraits(thing), ...traitsOfThing(where.area, thing) };
  if ('item' in thing)
    return numbered(`${where.room}/${thing.item}`, thing.count).map(id => ({
      ...{ kind: 'item', goid: goid(id), ...described, traits },
    }));
  const contents = thing.contents.flatMap(inner => lyingThingsOf(where, inner));
  const { container, capacity } = thing;
  return [
    { kind: 'container', goid: goid(`${where.room}/${container}`), ...described, traits, capacity, contents },
  ];
}
