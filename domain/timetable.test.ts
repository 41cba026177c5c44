import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Goid } from './ids.ts';
import { goid } from './ids.ts';
import { Timetable } from './timetable.ts';
import type { Timer } from './traits/timer.ts';

const timer = (key: string, at: number): Timer => ({ key, at, deed: 'x', facts: {} });

describe('the timetable', () => {
  it('gives what is due in order of time, whatever was set, changed and taken away', () => {
    const change = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 80 }), changes => {
        const timetable = new Timetable();
        const timers = new Map<Goid, readonly Timer[]>();
        for (const [who, times] of changes) {
          const next = times.map((at, key) => timer(`${key}`, at));
          timetable.change(goid(`${who}`), timers.get(goid(`${who}`)), next);
          timers.set(goid(`${who}`), next);
        }
        const expected = [...timers.values()].flat().map(it => it.at);
        const given: number[] = [];
        for (
          let due = timetable.next(it => timers.get(it));
          due;
          due = timetable.next(it => timers.get(it))
        ) {
          const old = timers.get(due.goid) ?? [];
          given.push(due.at);
          const left = old.filter(it => it.key !== due?.key);
          timetable.change(due.goid, old, left);
          timers.set(due.goid, left);
        }
        assert.deepEqual(
          given,
          expected.sort((a, b) => a - b),
        );
      }),
    );
  });

  it('does not grow with timers that were set anew again and again', () => {
    const timetable = new Timetable();
    let now: readonly Timer[] = [];
    for (let at = 10_000; at > 0; at -= 1) {
      const next = [timer('one', at)];
      timetable.change(goid('it'), now, next);
      now = next;
    }
    assert.equal(timetable.next(() => now)?.at, 1);
    timetable.clear();
    assert.equal(
      timetable.next(() => now),
      undefined,
    );
  });
});
