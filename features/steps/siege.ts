import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Given, Then, When } from '@cucumber/cucumber';
import { seeded } from '../support/faults/seeded.ts';
import type { Play } from '../support/play.ts';
import { smallDisk } from '../support/small-disk.ts';
import { crash, crashPlans, kill } from '../torture/modes/crash-points.ts';
import { Siege } from '../torture/modes/siege.ts';

const seed = 1;
const timeout = 600_000;
const sieges = new WeakMap<Play, Siege>();

function siegeOf(play: Play): Siege {
  const siege = sieges.get(play);
  assert.ok(siege, 'no server is besieged');
  return siege;
}

Given(
  '{int} bots besiege a server in mode {string}',
  async function (this: Play, bots: number, mode: string) {
    const siege = new Siege({ folder: this.folder, mode, bots, seed });
    this.outside.closings.push(() => siege.close());
    sieges.set(this, siege);
    await siege.begin();
  },
);

Given(
  '{int} bots besiege a server in mode {string}, whose ledger has a small disk of its own',
  async function (this: Play, bots: number, mode: string) {
    const disk = smallDisk(join(this.folder, 'small-disk'), 8);
    if (!disk) {
      this.log('Mounting a small disk needs root on Linux; without it this scenario is skipped.');
      return 'skipped';
    }
    this.outside.closings.push(() => disk.close());
    const siege = new Siege({ folder: this.folder, mode, bots, seed, disk });
    this.outside.closings.push(() => siege.close());
    sieges.set(this, siege);
    await siege.begin();
    return undefined;
  },
);

When(
  'it is killed at every step that it comes by while that disk is full',
  { timeout },
  async function (this: Play) {
    const siege = siegeOf(this);
    const choose = seeded(seed);
    const plans = (await crashPlans(siege)).filter(({ before }) => before === 'a full disk');
    for (const plan of plans) await crash(siege, plan, choose);
  },
);

When(
  /^it is killed at every (\d+)th of its steps, and started again each time$/,
  { timeout },
  async function (this: Play, every: string) {
    const siege = siegeOf(this);
    const choose = seeded(seed);
    const plans = await crashPlans(siege);
    const some = plans.filter((_, at) => at % Number(every) === 0);
    assert.ok(some.length > 0, 'the server told of no steps');
    for (const plan of some) await crash(siege, plan, choose);
  },
);

When(
  'it is killed {int} times in the middle of play, and started again each time',
  { timeout },
  async function (this: Play, rounds: number) {
    const choose = seeded(seed);
    for (let round = 0; round < rounds; round += 1) await kill(siegeOf(this), choose);
  },
);

Then('nothing that was told was lost, and store and ledger tell one story', async function (this: Play) {
  // Each death was looked into; this is the end of them all.
  await siegeOf(this).assertRecovered();
});
