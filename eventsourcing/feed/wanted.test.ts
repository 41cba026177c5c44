import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bobSits, feedOf, rest, sits } from './contract-feed.ts';
import type { EventStored } from './stored-event.ts';
import { subjectOf } from './wanted.ts';

describe('what a subscriber wants', () => {
  const wanted = {
    'all of a namespace': [{ namespace: 'world' }, ['1', '2']],
    'nothing of another one': [{ namespace: 'wor' }, []],
    'a kind': [{ kinds: new Set(['player']) }, ['1']],
    'an area': [{ areas: new Set(['dock.ward']) }, ['1']],
    'a pattern': [{ pattern: 'world.*.player.SatDown' }, ['1']],
    'a pattern with a name that has a dot': [{ pattern: 'world.dock%2Eward.>' }, ['1']],
    'a pattern that ends anywhere': [{ pattern: 'world.>' }, ['1', '2']],
    'a pattern too short': [{ pattern: 'world.*' }, []],
    'a pattern of another type': [{ pattern: '*.*.*.StoodUp' }, []],
  } as const;
  for (const [what, [filter, expected]] of Object.entries(wanted))
    it(`may be ${what}`, async () => {
      const { feed, store } = feedOf();
      const subscription = feed.subscribe(filter);
      store(sits, bobSits);
      await feed.settled();
      assert.deepEqual(await rest(subscription), expected);
    });

  it('is never meant by the subject of something else, however it is called', () => {
    const names = fc.string({ unit: fc.constantFrom('a', '.', '_', ' ', '*', '>', '%', '2', 'E') });
    const subject = (words: readonly string[]) => {
      const [namespace, area, kind, type] = words;
      return subjectOf({ namespace, area, kind, type } as EventStored);
    };
    fc.assert(
      fc.property(fc.tuple(names, names, names, names), fc.tuple(names, names, names, names), (one, two) => {
        assert.equal(subject(one) === subject(two), one.join('\n') === two.join('\n'));
      }),
    );
  });
});
