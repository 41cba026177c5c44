import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FaultLayer } from '../../../features/support/faults/fault-layer.ts';
import { seeded } from '../../../features/support/faults/seeded.ts';
import { loseAfterLies } from '../../../features/torture/ledger/lies.ts';
import { append, begin } from '../../../features/torture/ledger/life.ts';
import { nextFrame } from '../../../features/torture/ledger/sent-frames.ts';

const seeds = 2000;

it('opens with what was sent or not at all after a disk that lied about its syncs', async t => {
  const outcomes = { refused: 0, shorter: 0, whole: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) outcomes[await loseAfterLies(seed)] += 1;
  t.diagnostic(`${seeds} disks that lied: ${JSON.stringify(outcomes)}`);
  for (const count of Object.values(outcomes)) assert.ok(count > 0);
});

it('names both sizes when it is shorter than it was when it was closed', async () => {
  const disk = new FaultLayer();
  const [one, other] = [nextFrame([], seeded(1)), { ...nextFrame([], seeded(2)), events: [] }];
  const life = await begin(disk, 1);
  await append(life, one, 0);
  disk.faultOf = ({ kind, path }) => (kind === 'write' && path.endsWith('.seg') ? { kind: 'lie' } : null);
  await append(life, other, 1);
  await life.ledger.close();
  const expected = {
    name: 'LedgerBrokenError',
    position: one.events.length + 1,
    message: /ends with 1 frames, but had 2 once/,
  };
  await assert.rejects(
    begin(
      disk.powerLost(() => 0),
      2,
    ),
    expected,
  );
});
