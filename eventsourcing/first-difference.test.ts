import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../domain/ids.ts';
import { ItemDropped, ItemTaken } from '../domain/items.ts';
import { GameObjectDeleted, ObjectDescribed } from '../domain/objects.ts';
import { SatDown } from '../domain/postures.ts';
import { firstDay } from '../features/support/first-day.ts';
import { worldOf } from '../features/support/specification.ts';
import { Recorder } from './contract-recorded.ts';
import { differences, lastDeeds } from './first-difference.ts';

const [ann, rope, coin, quay] = [goid('Ann'), goid('rope'), goid('coin'), goid('quay')];
const taken = ItemTaken({ item: rope, by: ann, from: quay });

describe('the differences between two worlds', () => {
  it('are none where they are the same', () => {
    assert.deepEqual(differences(worldOf(firstDay), worldOf(firstDay)), { count: 0, objects: [] });
  });

  it('are told field by field, also inside a trait', () => {
    const primary = worldOf(firstDay, SatDown({ who: ann }), taken);
    assert.deepEqual(differences(worldOf(firstDay, taken), primary).objects, [
      {
        goid: ann,
        fields: [
          {
            field: 'traits',
            rebuilt: worldOf(firstDay).get(ann)?.traits,
            primary: primary.get(ann)?.traits,
          },
        ],
      },
    ]);
    const { objects } = differences(worldOf(firstDay), worldOf(firstDay, taken));
    assert.deepEqual(objects, [
      {
        goid: rope,
        fields: [
          { field: 'container', rebuilt: quay, primary: ann },
          { field: 'order', rebuilt: 0, primary: 1 },
        ],
      },
    ]);
  });

  it('name what is only in one of them', () => {
    const gone = worldOf(firstDay, GameObjectDeleted({ goid: coin }));
    assert.deepEqual(differences(worldOf(firstDay), gone).objects, [{ goid: coin, only: 'rebuilt' }]);
    assert.deepEqual(differences(gone, worldOf(firstDay)).objects, [{ goid: coin, only: 'primary' }]);
  });

  it('are counted all, and told as far as wanted', () => {
    const { count, objects } = differences(worldOf(), worldOf(firstDay), 2);
    assert.equal(count, worldOf(firstDay).size);
    assert.equal(objects.length, 2);
  });
});

describe('the last deeds', () => {
  it('are the newest of each object', async () => {
    const recorder = new Recorder();
    recorder.deeds(firstDay);
    recorder.deeds([taken], [ItemDropped({ item: rope, by: ann, to: quay })]);
    recorder.deeds([ObjectDescribed({ goid: coin, description: 'worn' })]);
    const last = await lastDeeds(recorder, [rope, coin, goid('moon')]);
    assert.deepEqual([...last.values()].map(it => [it.stream, it.type, it.position]).sort(), [
      ['coin', 'ObjectDescribed', firstDay.length + 3],
      ['rope', 'ItemDropped', firstDay.length + 2],
    ]);
  });
});
