import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyCommand, opening, play } from '../features/support/random-commands.ts';
import { worldOf } from '../features/support/specification.ts';
import { assertIndexes, hashOf } from '../features/support/whole-world.ts';
import type { Command } from './command.ts';
import { RecordDeed } from './deeds.ts';
import { Draft } from './draft.ts';
import { goid } from './ids.ts';
import { changesBetween, UndoDeed } from './undo.ts';
import { World } from './world.ts';

/** Commands that are no building: who comes and goes, and what is written down of the staff. */
const noBuilding = ['LeaveGame', 'EnterGame', 'RecordDeed', 'UndoDeed', 'DeletePlayer'];

describe('whatever a builder does', () => {
  it('can be taken back at once, and the world is as it was', () => {
    const some = (most: number) => fc.array(anyCommand, { maxLength: most });
    fc.assert(fc.property(some(12), some(6), leavesNoTrace), { numRuns: 300 });
  });
});

function leavesNoTrace(before: readonly Command[], done: readonly Command[]): void {
  const world = worldOf(opening);
  for (const command of before.filter(it => it.type !== 'DeletePlayer'))
    play(world, new Draft(world), command);
  fc.pre(isLikePlay(world));
  const old = hashWithoutRecords(world);
  const draft = new Draft(world);
  for (const command of done) if (!noBuilding.includes(command.type)) play(world, draft, command);
  fc.pre(isLikePlay(world));
  const changes = changesBetween(world, draft.before);
  const by = goid('Ann');
  const deed = { by, deed: 'try', at: 1, target: null, targetName: '', detail: '', changes };
  const [recorded] = play(world, new Draft(world), RecordDeed(deed));
  assert.ok(recorded);
  const undone = play(world, new Draft(world), UndoDeed({ record: recorded.stream, by }));
  assert.ok(undone.length > 0, 'the deed could not be taken back');
  assertIndexes(world);
  assert.equal(hashWithoutRecords(world), old);
}

/** Nothing in play takes the id of a record of the staff, since ids are never chosen. */
function isLikePlay(world: World): boolean {
  return [...world.objects()].every(({ kind, goid }) => kind === 'record' || !goid.startsWith('staff/'));
}

/** The state of all that is no record of the staff. */
function hashWithoutRecords(world: World): string {
  return hashOf(World.of([...world.objects()].filter(it => it.kind !== 'record')));
}
