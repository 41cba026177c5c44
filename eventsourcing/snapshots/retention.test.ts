import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spentSnapshots } from './retention.ts';

function made(position: number, day: string) {
  return { position, madeAt: Date.parse(`${day}T04:00:00Z`) };
}

describe('which snapshots are kept', () => {
  it('the three newest', () => {
    const kept = [made(4, '2026-11-04'), made(3, '2026-11-03'), made(2, '2026-11-02'), made(1, '2026-11-01')];
    assert.deepEqual(spentSnapshots(kept), [1]);
    assert.deepEqual(spentSnapshots(kept.slice(0, 3)), []);
    assert.deepEqual(spentSnapshots([]), []);
  });

  it('and the last of each month', () => {
    const days = [
      '2026-12-03',
      '2026-12-02',
      '2026-12-01',
      '2026-11-30',
      '2026-11-29',
      '2026-10-31',
      '2026-10-01',
      '2025-10-31',
    ];
    const kept = days.map((day, index) => made(days.length - index, day));
    assert.deepEqual(spentSnapshots(kept.toReversed()), [4, 2]);
  });
});
