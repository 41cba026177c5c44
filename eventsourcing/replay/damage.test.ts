import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { ann, annDrops, annTakes, length, quay, recorderOf, replayed, rope } from '../contract-replay.ts';
import type { RecordedFrame } from '../ledger.ts';
import { UnknownVersionError } from '../upcasting.ts';

describe('a damaged ledger', () => {
  it('has a frame twice, or not at all', async () => {
    const { frames } = recorderOf([annTakes], [annDrops]);
    const [one, two, three] = frames as [RecordedFrame, RecordedFrame, RecordedFrame];
    await assert.rejects(replayed([one, three]), { name: 'LedgerBrokenError', position: length + 2 });
    await assert.rejects(replayed([one, one, two]), { name: 'LedgerBrokenError', position: 1 });
  });

  it('has a stream whose versions have a gap, or go back', async () => {
    for (const version of [1, 3, 9]) {
      const recorder = recorderOf();
      const [event] = recorder.deed([annTakes]).events;
      recorder.entry({ kind: 'deeds', deeds: [{ ...recorder.deed([]), events: [{ ...event!, version }] }] });
      await assert.rejects(replayed(recorder.frames), {
        name: 'LedgerBrokenError',
        position: length + 1,
        message: new RegExp(`rope is at version 1, and version ${version} comes`),
      });
    }
  });

  /** The opening, and a frame that says what no command of today would let happen. */
  function strange(type: string, data: Record<string, unknown>, schemaVersion = 1): readonly RecordedFrame[] {
    const recorder = recorderOf();
    const [event] = recorder.deed([annTakes]).events;
    const strange = { ...recorder.deed([]), events: [{ ...event!, type, schemaVersion, data }] };
    recorder.entry({ kind: 'deeds', deeds: [strange] });
    return recorder.frames;
  }

  it('has an event of a type or a version that nobody knows', async () => {
    await assert.rejects(replayed(strange('Danced', {})), (error: unknown) => {
      assert.ok(error instanceof UnknownVersionError);
      assert.deepEqual([error.type, error.schemaVersion, error.position], ['Danced', 1, length + 1]);
      return true;
    });
    await assert.rejects(replayed(strange('Walked', {}, 9)), UnknownVersionError);
  });

  it('has a value that its field does not take, one too many, or one too few', async () => {
    const good = { item: rope, by: ann, from: quay };
    for (const [data, field] of [
      [{ ...good, by: '' }, 'by is not as declared: id'],
      [{ ...good, by: 7 }, 'by is not as declared: id'],
      [{ ...good, to: quay }, 'to is not as declared: no such field'],
      [{ item: rope, by: ann }, 'from is not as declared: id'],
      [{ ...good, constructor: 'x' }, 'constructor is not as declared: no such field'],
    ] as const)
      await assert.rejects(replayed(strange('ItemTaken', data)), {
        name: 'LedgerBrokenError',
        position: length + 1,
        message: new RegExp(`ItemTaken.${field}`),
      });
  });

  it('has an upcast event that is not as it should be', async () => {
    const data = { player: goid('Cid'), name: 7, gender: 'he', tier: 'player', room: quay };
    await assert.rejects(
      replayed(strange('PlayerCreated', data)),
      /PlayerCreated.name is not as declared: text/,
    );
  });

  it('has an event that cannot happen in this world', async () => {
    await assert.rejects(replayed(strange('ItemTaken', { item: 'moon', by: ann, from: quay })), {
      name: 'LedgerBrokenError',
      position: length + 1,
      message: /ItemTaken cannot happen: there is no object moon/,
    });
  });
});
