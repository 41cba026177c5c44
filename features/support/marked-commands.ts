import assert from 'node:assert/strict';
import type { CommandType } from '../../domain/command.ts';
import { commands } from '../../domain/commands.ts';
import type { GameEvent } from '../../domain/event.ts';
import type { Fields } from '../../domain/fields.ts';
import { goid } from '../../domain/ids.ts';
import { combat } from './marked/combat.ts';
import { equipment } from './marked/equipment.ts';
import type { Facts, MarkedFacts } from './marked/marked-facts.ts';
import { nouns } from './marked/nouns.ts';
import { people } from './marked/people.ts';
import { reacting } from './marked/reacting.ts';
import { rooms } from './marked/rooms.ts';
import { staff } from './marked/staff.ts';
import { talk } from './marked/talk.ts';
import { things } from './marked/things.ts';
import { timers } from './marked/timers.ts';
import { worldOf } from './specification.ts';

/** A command filled with markers, in a world in which it is accepted, and what happens then. */
export interface MarkedCommand {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly given: readonly GameEvent[];
  readonly events: readonly GameEvent[];
}

/** For each command the facts that let it be accepted with the data it has. */
const facts: MarkedFacts = {
  ...combat,
  ...equipment,
  ...nouns,
  ...people,
  ...reacting,
  ...rooms,
  ...staff,
  ...talk,
  ...things,
  ...timers,
};

/** Markers that must mean something, since the rule reads them. */
const meaningful: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  RemoveInfo: { path: 'marker' },
  SetInfo: { path: 'marker' },
  ChangeSetting: { setting: 'prompt' },
  DefineAlias: { alias: 'marker' },
  UpdateGameObjectAttribute: { key: 'shortDesc' },
  WearItem: { on: 'torso' },
};

/** Every command there is, filled with markers; truth and falsehood alone are not unique, so they are handed in. */
export function markedCommands(flag: boolean): readonly MarkedCommand[] {
  return (Object.entries(commands) as unknown as [keyof typeof commands, CommandType][]).map(
    ([name, type]) => {
      const data = { ...markers(type.fields, flag), ...meaningful[name] };
      const given = (facts[name] as (data: object) => Facts)(data).flat();
      const decision = type(data).decide(worldOf(given));
      return {
        name,
        data,
        given,
        events: decision.ok ? decision.events : assert.fail(`${name}: ${decision.refusal}`),
      };
    },
  );
}

function markers(fields: Fields, flag: boolean): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, field], at) => {
    const ofItsType: Readonly<Record<string, unknown>> = {
      id: goid(`marker/${key}`),
      'id or nothing': goid(`marker/${key}`),
      text: `marker ${key}`,
      value: `marker ${key}`,
      texts: [`marker ${key}`, `another marker ${key}`],
      direction: 'southwest',
      kind: 'mobile',
      gender: 'they',
      'way through a portal': 'crawl',
      tier: 'builder',
      traits: { holds: { capacity: at + 1000 } },
      'whole number': 1_000_000 + at,
      facts: { marker: key },
      grip: 'left',
      'time or never': at + 2000,
      'info value': `marker ${key}`,
      changes: [{ goid: goid(`marker/${key}`), was: 'marker', is: null }],
      harm: 'frost',
      pool: 'health',
      skill: 'map',
      ability: 'punch',
      'light of the sky': 'night',
      'way to consume': 'drink',
      'way to ward': 'dodge',
      flag,
    };
    const marker = ofItsType[field.name];
    assert.ok(field.accepts(marker), `there is no marker for a field of the type ${field.name}`);
    return [key, marker] as const;
  });
  return Object.fromEntries(entries);
}
