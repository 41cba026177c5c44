import fc from 'fast-check';
import { grips } from '../../domain/body.ts';
import type { Command, CommandType } from '../../domain/command.ts';
import { commands } from '../../domain/commands.ts';
import { dehydrate } from '../../domain/dehydrate.ts';
import type { Draft } from '../../domain/draft.ts';
import type { GameEvent } from '../../domain/event.ts';
import { evolve } from '../../domain/events.ts';
import type { Field, Fields } from '../../domain/fields.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import { InfoSet } from '../../domain/info.ts';
import type { Kind } from '../../domain/object.ts';
import { genders, kinds } from '../../domain/object.ts';
import { settable } from '../../domain/objects.ts';
import { PlayerAdminStatusUpdated } from '../../domain/players.ts';
import { plainThing } from '../../domain/rooms.ts';
import { tiers } from '../../domain/traits/character.ts';
import { portalWays } from '../../domain/traits/portal.ts';
import { skyLights } from '../../domain/traits/sky.ts';
import type { World } from '../../domain/world.ts';
import { aContainer, aMobile, anArea, anExit, anItem, aPlayer, aRoom } from './facts.ts';
import { fightOpening, meal, shirt, sword } from './fight-facts.ts';
import { nounOpening, nounTraits } from './noun-facts.ts';
import { talkOpening, talkTexts } from './talk-facts.ts';
import { tries } from './tries.ts';

const pool = {
  area: ['town', 'village'],
  room: ['quay', 'market', 'pier'],
  exit: ['eastward', 'westward', 'hatch'],
  player: ['Ann', 'Bob', 'Cid'],
  mobile: ['cat', 'dog'],
  container: ['chest', 'bag', 'box'],
  item: ['apple', 'coin', 'rope'],
  record: ['staff/Ann/1', 'staff/Ann/2', 'staff/Bob/1'],
} as const satisfies Record<Kind, readonly string[]>;

/** Every id that a random command can speak of; few, so that they meet, and the first of each kind most often. */
export const ids: readonly Goid[] = Object.values(pool).flat().map(goid);
/** Every name that a random player can bear. */
export const playerNames = ['Ann', 'Bob', 'BOB', 'Zoë', '__proto__'] as const;

/** What a field's name lets one expect, in most of the commands. */
const likely: Readonly<Record<string, readonly Kind[]>> = {
  area: ['area'],
  room: ['room'],
  refuge: ['room'],
  exit: ['exit'],
  player: ['player'],
  who: ['player', 'mobile'],
  board: ['item'],
  place: ['room'],
  whom: ['player'],
  by: ['player', 'mobile'],
  leader: ['player', 'mobile'],
  item: ['item', 'container'],
  record: ['record'],
  from: ['container'],
  into: ['container'],
  to: ['room', 'player', 'mobile'],
  target: ['player', 'mobile'],
  against: ['player', 'mobile'],
  goid: ['item', 'container', 'mobile', 'exit'],
  container: ['room', 'container', 'player'],
  ...Object.fromEntries(
    ['thing', 'seat', 'vessel', 'source', 'lamp', 'portal', 'on'].map(it => [it, ['container', 'item']]),
  ),
};

/** What makes whatever has it able to walk. */
const standing = { holds: { capacity: 1 }, posture: { state: 'standing' } } as const;

const someTraits = [
  {},
  { holds: { capacity: 2 } },
  { holds: { capacity: null } },
  standing,
  shirt,
  sword,
  meal,
] as const;

/** A world to begin with, from an empty one. */
export const opening: readonly GameEvent[] = [
  anArea(goid('town')),
  ...(['quay', 'market'] as const).map(it => aRoom(goid(it))),
  anExit(goid('eastward'), { room: goid('quay'), direction: 'east', to: goid('market') }),
  ...(['Ann', 'Bob'] as const).flatMap(it => aPlayer(goid(it), goid('quay'))),
  PlayerAdminStatusUpdated({ player: goid('Ann'), tier: 'helper' }),
  aMobile(goid('cat'), goid('quay')),
  aContainer(goid('chest'), goid('quay'), 2),
  InfoSet({ goid: goid('chest'), path: 'a', value: 1 }),
  aContainer(goid('bag'), goid('Ann')),
  anItem(goid('apple'), goid('Ann'), { traits: { ...shirt, ...sword, ...meal } }),
  anItem(goid('coin'), goid('chest')),
  ...fightOpening,
  ...nounOpening,
  ...talkOpening,
];

/** Texts that mean something to a rule. */
const textsFor: Readonly<Record<string, fc.Arbitrary<string>>> = {
  key: fc.constantFrom(...Object.keys(settable), 'container', '__proto__'),
  path: fc.constantFrom('a', 'a.b', '', '1'),
  ...talkTexts,
  trait: fc.constantFrom('seat', 'light', 'exit', '__proto__'),
};

/** Any command with any data of the right types, nearly always with ids that could make sense. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  ...(Object.values(commands) as unknown as CommandType[]).map(type => ({
    weight: tries[type.type] ?? 1,
    arbitrary: fc.record(anyData(type.fields)).map(data => type(data)),
  })),
);

/** As many commands as a day in the life of a small world has. */
export const anyCommands: fc.Arbitrary<Command[]> = fc.array(anyCommand, { maxLength: 100, size: 'max' });

/** Lets a command happen in a world if it is accepted, and gives what happened. */
export function play(world: World, draft: Draft, command: Command): readonly GameEvent[] {
  const decision = command.decide(world);
  if (!decision.ok) return [];
  for (const event of decision.events) evolve(draft, event);
  return decision.events;
}

/** What somebody may have done to the chest: made it, or given it another name. */
function anyChanges(): fc.Arbitrary<unknown> {
  const [box, chest] = [aChest('box'), aChest('chest')];
  const sides = [
    { was: null, is: chest },
    { was: chest, is: null },
    { was: box, is: chest },
  ];
  const some = sides.map(it => [{ goid: goid('chest'), ...it }]);
  return fc.constantFrom(null, [], ...some);
}

function aChest(name: string): string {
  const thing = {
    ...plainThing,
    goid: goid('chest'),
    kind: 'container',
    name,
    generic: 'chest',
    order: 0,
  } as const;
  const more = { container: goid('quay'), movable: true, article: 'a', traits: { holds: { capacity: 2 } } };
  return dehydrate({ ...thing, ...more });
}

function anyData(fields: Fields): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, anyOf(key, field)]));
}

function anyOf(key: string, field: Field<unknown>): fc.Arbitrary<unknown> {
  const text = key === 'name' ? fc.constantFrom(...playerNames) : fc.oneof(fc.constant(''), fc.string());
  const among = likely[key] ?? kinds;
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...among.map(kind => goid(pool[kind][0]))) },
    { weight: 5, arbitrary: fc.constantFrom(...among.flatMap(kind => pool[kind].map(goid))) },
    { weight: 1, arbitrary: fc.constantFrom(...ids) },
  );
  const ofItsType: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    id,
    'id or nothing': id,
    text: textsFor[key] ?? text,
    texts: fc.array(text, { maxLength: 2 }),
    value: fc.oneof(text, fc.boolean(), fc.array(text, { maxLength: 2 }), fc.constantFrom(...genders)),
    changes: anyChanges(),
    'time or never': fc.constantFrom(null, 5),
    'info value': fc.constantFrom(null, 'x', true, 3),
    flag: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
    direction: fc.constantFrom('east', 'west', 'down'),
    'whole number': fc.integer({ min: -1, max: 3 }),
    facts: fc.constantFrom({}, { times: 1 }),
    kind: fc.constantFrom('item', 'container', 'mobile', 'player'),
    gender: fc.constantFrom(...genders),
    'light of the sky': fc.constantFrom(...skyLights),
    'way through a portal': fc.constantFrom(...portalWays),
    tier: fc.constantFrom(...tiers),
    grip: fc.constantFrom(...grips),
    harm: fc.constantFrom('slash', 'blunt'),
    pool: fc.constantFrom('health', 'stamina'),
    skill: fc.constantFrom('dodge', 'map'),
    ability: fc.constantFrom('punch', 'punch', 'slash', 'throw'),
    'way to consume': fc.constantFrom('eat', 'drink'),
    'way to ward': fc.constantFrom('dodge', 'dodge', 'block'),
    traits: fc.constantFrom(...someTraits, ...nounTraits),
  };
  const found = ofItsType[field.name];
  if (!found) throw new TypeError(`there is no random value for a field of the type ${field.name}`);
  return found;
}
