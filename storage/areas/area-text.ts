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
import { numbered, wholeTarget } from './area-outline.ts';
import { gearTraits } from './gear.ts';
import { reactingTraits } from './reacting.ts';
import type { AreaText, RoomText } from './schema.ts';
import type { LyingText, MobileText, ThingText } from './written-things.ts';

/** An area as written, with every id whole, every default filled in and every count spread out. */
export function areaFile({ area, name, description, rooms }: AreaText): AreaPlan {
  return {
    goid: goid(area),
    name,
    description,
    rooms: Object.entries(rooms).map(([id, text]) => roomOf(area, id, text)),
  };
}

function roomOf(
  area: string,
  id: string,
  { name, description, reactions, exits, things }: RoomText,
): AreaRoom {
  const room = `${area}/${id}`;
  return {
    goid: goid(room),
    name,
    description,
    reactions,
    exits: exitsOf(area, room, exits),
    things: things.flatMap(thing => thingsOf(room, thing)),
  };
}

function exitsOf(area: string, room: string, exits: RoomText['exits']): AreaExit[] {
  return directions.flatMap(direction => {
    const exit = exits[direction];
    if (!exit) return [];
    const { name = direction, aliases, description } = exit;
    const to = goid(wholeTarget(area, exit.to));
    return [{ goid: goid(`${room}/${direction}`), direction, to, name, aliases, description }];
  });
}

function thingsOf(room: string, thing: ThingText): AreaThing[] {
  return 'mobile' in thing ? [mobileOf(room, thing)] : lyingThingsOf(room, thing);
}

function mobileOf(room: string, { mobile, reactions, ...rest }: MobileText): AreaMobile {
  return { kind: 'mobile', goid: goid(`${room}/${mobile}`), ...rest, traits: reactingTraits({ reactions }) };
}

function lyingThingsOf(room: string, thing: LyingText): AreaLyingThing[] {
  if ('item' in thing) {
    const { item, count, name, aliases, short, description, movable } = thing;
    const each = {
      kind: 'item',
      name,
      aliases,
      short,
      description,
      movable,
      traits: { ...gearTraits(thing), ...reactingTraits(thing) },
    } as const;
    return numbered(`${room}/${item}`, count).map(id => ({ ...each, goid: goid(id) }));
  }
  const { container, contents, name, aliases, short, description, movable, capacity } = thing;
  const held = contents.flatMap(inner => lyingThingsOf(room, inner));
  const [kind, traits] = ['container', { ...gearTraits(thing), ...reactingTraits(thing) }] as const;
  const id = goid(`${room}/${container}`);
  return [{ kind, goid: id, name, aliases, short, description, movable, capacity, traits, contents: held }];
}
