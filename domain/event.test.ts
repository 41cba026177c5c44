import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quay, theTown } from '../features/support/facts.ts';
import { markedCommands } from '../features/support/marked-commands.ts';
import { worldOf } from '../features/support/specification.ts';
import { dehydrate } from './dehydrate.ts';
import { Draft } from './draft.ts';
import { evolve, UnknownEventError } from './events.ts';
import { goid } from './ids.ts';
import { GameObjectCreated } from './objects.ts';
import { plainThing } from './rooms.ts';
import { World } from './world.ts';

/** Everything mutable inside of a value. */
function softSpots(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, it]) => softSpots(it, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

function aLamp() {
  const altNames = ['light'];
  const traits = { holds: { capacity: 3 } };
  const data = { ...plainThing, goid: goid('lamp'), kind: 'item', name: 'lamp', generic: '' } as const;
  return { ...data, container: quay, altNames, traits };
}

describe('an event', () => {
  it('is frozen to its core, whatever kind it is', () => {
    for (const event of markedCommands(true).flatMap(it => it.events))
      assert.deepEqual(softSpots(event, event.type), []);
  });

  it('does not change with what it was made of, and leaves that as it was', () => {
    const data = aLamp();
    const event = GameObjectCreated(data);
    data.altNames.push('x');
    data.traits.holds.capacity = 0;
    assert.deepEqual(event.data, aLamp());
  });

  it('does not let the world change through it', () => {
    const event = GameObjectCreated(aLamp());
    const world = worldOf(theTown, event);
    const before = [...world.objects()].map(dehydrate);
    const data = event.data as unknown as ReturnType<typeof aLamp>;
    assert.throws(() => data.altNames.push('x'), TypeError);
    assert.throws(() => Object.assign(data.traits.holds, { capacity: 0 }), TypeError);
    assert.throws(() => Object.assign(data, { name: 'x' }), TypeError);
    assert.throws(() => Object.assign(event, { type: 'x' }), TypeError);
    assert.deepEqual([...world.objects()].map(dehydrate), before);
  });

  it('keeps a key called __proto__ as it is', () => {
    const traits = JSON.parse('{"__proto__":{"capacity":1}}') as object;
    const event = GameObjectCreated({ ...aLamp(), traits });
    assert.equal(JSON.stringify(event.data.traits), '{"__proto__":{"capacity":1}}');
  });

  it('of an unknown kind is never skipped', () => {
    const event = { type: 'Flown', schemaVersion: 1, stream: quay, data: {} };
    assert.throws(() => evolve(new Draft(new World()), event), new UnknownEventError('Flown'));
  });
});
