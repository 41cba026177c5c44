import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { MarkedCommand } from '../features/support/marked-commands.ts';
import { markedCommands } from '../features/support/marked-commands.ts';
import { declaredRules, everyRuleIsShown, rulesIn, worldOf } from '../features/support/specification.ts';
import { commands } from './commands.ts';
import { dehydrate } from './dehydrate.ts';
import type { EventType, GameEvent } from './event.ts';
import { events } from './events.ts';

/** Fields that say how to decide and are no part of what happened then. */
const ephemeral: Readonly<Record<string, readonly string[]>> = {
  EnterGame: ['refuge'],
  DeleteRoom: ['refuge'],
  LandBlow: ['corpse'],
  WearItem: ['on'],
};

const accepted = [...markedCommands(true), ...markedCommands(false)];
const types = events as unknown as Readonly<Record<string, EventType>>;

function lostFields({ data, events }: MarkedCommand): string[] {
  return Object.entries(data)
    .filter(([key, value]) => !events.some(event => carries(event, key, value)))
    .map(([key]) => key);
}

/** Whether an event carries a marker, under whatever name; truth and falsehood count under their own. */
function carries({ data }: GameEvent, key: string, value: unknown): boolean {
  return Object.entries(data).some(([name, it]) => {
    return isDeepStrictEqual(it, value) && (typeof value !== 'boolean' || name === key);
  });
}

function objectsAfter(facts: readonly GameEvent[]): string[] {
  return [...worldOf(facts).objects()].map(dehydrate).sort();
}

describe('the catalogue of commands', () => {
  it('calls each by its name', () => {
    for (const [name, command] of Object.entries(commands)) assert.equal(command.type, name);
  });

  it('has all that the domain declares', () => {
    assert.deepEqual([...declaredRules().keys()].sort(), Object.keys(commands).sort());
  });

  it('has each specified, with a case for its acceptance and for every refusal', () => {
    const tests = globSync('*.test.ts', { cwd: import.meta.dirname, exclude: ['catalogue.test.ts'] });
    const closing = /^ {2}it\('is shown whole', \(\) => everyRuleIsShown\((\w+)\)\);$/gm;
    const specified = tests.flatMap(path =>
      [...readFileSync(join(import.meta.dirname, path), 'utf8').matchAll(closing)].map(([, name]) => name),
    );
    assert.deepEqual(specified.sort(), Object.keys(commands).sort());
  });

  it('complains of a rule that nothing has shown', () => {
    assert.throws(() => everyRuleIsShown(commands.Walk), /no-such-exit/);
    assert.throws(() => everyRuleIsShown({ type: 'Fly' }), /declares Fly/);
  });

  it('reads every refusal, and complains of those that it cannot read', () => {
    const rule = "export const Fly = command('Fly', {}, () => {\n  return refuse('no-wings');\n});\n";
    assert.deepEqual([...rulesIn(rule)], [['Fly', ['no-wings']]]);
    assert.throws(() => rulesIn(rule.replace("'no-wings'", 'reason')), /no literal/);
    assert.throws(() => rulesIn(`${rule}function f() {\n  return refuse('hidden');\n}\n`), /outside/);
    assert.throws(() => rulesIn('const Fly = command(name, {}, rule);\n'), /not understood/);
  });

  for (const name of Object.keys(commands)) {
    it(`conserves every field of ${name}`, () => {
      const [one, other] = accepted.filter(it => it.name === name).map(lostFields);
      assert.deepEqual([one, other], [ephemeral[name] ?? [], ephemeral[name] ?? []]);
    });
  }
});

describe('the catalogue of events', () => {
  it('calls each by its name and by its version', () => {
    for (const [name, event] of Object.entries(types)) {
      assert.equal(event.type, name);
      assert.ok(Number.isInteger(event.schemaVersion) && event.schemaVersion > 0);
    }
  });

  it('has none that no command brings about', () => {
    const happened = new Set(accepted.flatMap(it => it.events.map(event => event.type)));
    // Where a ledger begins, or begins anew, what was there already is established by no command.
    assert.deepEqual([...happened, 'ObjectEstablished'].sort(), Object.keys(types).sort());
  });

  it('has data for each just as its fields say', () => {
    for (const event of accepted.flatMap(it => it.events)) {
      const { fields, schemaVersion } = types[event.type]!;
      const data = event.data as Readonly<Record<string, unknown>>;
      assert.deepEqual(Object.keys(data), Object.keys(fields), event.type);
      for (const [key, field] of Object.entries(fields))
        assert.ok(field.accepts(data[key]), `${event.type}.${key} is no ${field.name}`);
      assert.equal(event.schemaVersion, schemaVersion);
      assert.ok(Object.values(data).includes(event.stream), `${event.type} is in a stream of its own`);
    }
  });

  it('drops what is no field of an event', () => {
    const walked = events.Walked({ ...markedCommands(true).at(-1)!.events[0]!.data, secret: 'x' } as never);
    assert.deepEqual(Object.keys(walked.data), ['who', 'exit', 'from', 'to']);
  });

  it('lets the same happen after a journey through JSON', () => {
    for (const { given, events } of accepted) {
      const travelled = JSON.parse(JSON.stringify([...given, ...events])) as GameEvent[];
      assert.deepEqual(travelled, [...given, ...events]);
      assert.deepEqual(objectsAfter(travelled), objectsAfter([...given, ...events]));
    }
  });
});
