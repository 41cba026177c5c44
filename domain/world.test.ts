import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyCommands, ids, opening, play } from '../features/support/random-commands.ts';
import { worldOf } from '../features/support/specification.ts';
import { answersOf, orphans, withoutIndexes } from '../features/support/world-answers.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { dehydrate, rehydrate } from './dehydrate.ts';
import { Draft } from './draft.ts';
import { goid } from './ids.ts';
import { World } from './world.ts';

function played(commands: readonly Command[]): World {
  const world = worldOf(opening);
  const draft = new Draft(world);
  for (const command of commands) play(world, draft, command);
  return world;
}

describe('a world', () => {
  it('is put through every kind of command by the random play of these tests', () => {
    const accepted = new Set<string>();
    for (const sample of fc.sample(anyCommands, { numRuns: 1500, seed: 1 })) {
      const world = worldOf(opening);
      const draft = new Draft(world);
      for (const command of sample) if (play(world, draft, command).length > 0) accepted.add(command.type);
    }
    assert.deepEqual([...accepted].sort(), Object.keys(commands).sort());
  });

  it('answers from its indexes what looking at every object would, after every command', () => {
    const property = fc.property(anyCommands, commands => {
      const world = worldOf(opening);
      const draft = new Draft(world);
      for (const command of commands) {
        if (play(world, draft, command).length === 0) continue;
        assert.deepEqual(answersOf(world), answersOf(withoutIndexes(world.objects())), command.type);
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('has everything somewhere, after every command', () => {
    const property = fc.property(anyCommands, commands => {
      const world = worldOf(opening);
      const draft = new Draft(world);
      for (const command of commands) {
        if (play(world, draft, command).length > 0)
          assert.deepEqual(orphans(world.objects()), [], command.type);
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('answers the same when it is made of stored objects, in whatever order they come', () => {
    const property = fc.property(
      anyCommands,
      fc.infiniteStream(fc.double({ noNaN: true })),
      (commands, chance) => {
        const world = played(commands);
        const stored = [...world.objects()].map(object => ({
          text: dehydrate(object),
          at: chance.next().value,
        }));
        stored.sort((a, b) => a.at - b.at);
        const revived = World.of(stored.map(({ text }) => rehydrate(text)));
        assert.deepEqual(answersOf(revived), answersOf(world));
        assert.equal(revived.size, world.size);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it('knows players by their names in any case, and objects by nothing but their id', () => {
    const world = worldOf(opening);
    assert.equal(world.playerNamed('aNN'), goid('Ann'));
    assert.equal(world.playerNamed('cat'), undefined);
    assert.equal(world.get(goid('ann')), undefined);
    assert.equal(world.size, opening.filter(({ type }) => /Created|ExitAdded/.test(type)).length);
    assert.ok(ids.length > world.size);
  });
});
