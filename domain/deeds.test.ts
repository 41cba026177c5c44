import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ann, aPlayer, apple, bob, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import {
  deedOf,
  keptDeeds,
  largestUndo,
  longestDetail,
  RecordDeed,
  recordOf,
  StaffActed,
  undoableDeeds,
} from './deeds.ts';
import type { GameEvent } from './event.ts';
import { goid } from './ids.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];
const root = recordOf(ann);
const change = { goid: apple, was: null, is: '{}' };
const aset = {
  by: ann,
  deed: 'aset',
  at: 5,
  target: apple,
  targetName: 'an apple',
  detail: '',
  changes: [change],
};

function acted(number: number): GameEvent {
  const kept = { record: goid(`${root}/${number}`), root, byName: ann, forgotten: null, faded: null };
  return StaffActed({ ...aset, ...kept, number });
}

function many(count: number): GameEvent[] {
  return Array.from({ length: count }, (_, at) => acted(at + 1));
}

describe('RecordDeed', () => {
  it('writes down who did what to whom', () => {
    given(annAtQuay).when(RecordDeed(aset)).yields(acted(1));
  });
  it('counts on', () => {
    given(annAtQuay, acted(1)).when(RecordDeed(aset)).yields(acted(2));
  });
  it('keeps a long detail short, and forgets changes that are too much to be taken back', () => {
    const much = { ...change, is: 'x'.repeat(largestUndo + 1) };
    given(annAtQuay)
      .when(RecordDeed({ ...aset, detail: 'x'.repeat(longestDetail + 1), changes: [much] }))
      .yields({
        ...acted(1),
        data: { ...acted(1).data, detail: 'x'.repeat(longestDetail), changes: null },
      });
  });
  it('lets the oldest fade, and then forgets them', () => {
    given(annAtQuay, many(keptDeeds))
      .when(RecordDeed(aset))
      .yields({
        ...acted(keptDeeds + 1),
        data: {
          ...acted(keptDeeds + 1).data,
          forgotten: goid(`${root}/1`),
          faded: goid(`${root}/${keptDeeds - undoableDeeds + 1}`),
        },
      });
  });
  it('leaves the newest deeds whole in the world', () => {
    const decision = RecordDeed(aset).decide(worldOf(annAtQuay, many(keptDeeds)));
    assert.ok(decision.ok);
    const world = worldOf(annAtQuay, many(keptDeeds), decision.events);
    const records = world.contents(root, 'record');
    assert.equal(records.length, keptDeeds);
    assert.deepEqual(deedOf(world, records.at(-1))?.changes, [change]);
    assert.equal(deedOf(world, records.at(-1 - undoableDeeds))?.changes, null);
  });
  it('refuses who is nobody', () => {
    given(theTown)
      .when(RecordDeed({ ...aset, by: nothing }))
      .refused('no-such-player');
    given(theTown)
      .when(RecordDeed({ ...aset, by: bob }))
      .refused('no-such-player');
  });
  it('is shown whole', () => everyRuleIsShown(RecordDeed));
});
