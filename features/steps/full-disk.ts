import assert from 'node:assert/strict';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Given, Then, When } from '@cucumber/cucumber';
import { readConfig } from '../../config/read-config.ts';
import type { Play } from '../support/play.ts';
import type { SmallDisk } from '../support/small-disk.ts';
import { smallDisk } from '../support/small-disk.ts';
import { assertAgreed } from '../torture/modes/agreed.ts';
import { playUntilTheEnd } from './torture.ts';

const playSeconds = 120;
const refused = 'The world could not keep what you did, so it did not happen.';
/** More than fit into what is left of a page when a disk is full. */
const mostTries = 100;

const disks = new WeakMap<Play, SmallDisk>();

function diskOf(play: Play): SmallDisk {
  const disk = disks.get(play);
  assert.ok(disk, 'there is no small disk');
  return disk;
}

Given('the ledger has a small disk of its own', function (this: Play) {
  const disk = smallDisk(join(this.folder, 'small-disk'), 2);
  if (!disk) {
    this.log('Mounting a small disk needs root on Linux; without it this scenario is skipped.');
    return 'skipped';
  }
  disks.set(this, disk);
  this.outside.closings.push(() => disk.close());
  this.outside.flags['eventSourcing.path'] = ledgerOf(this);
  return undefined;
});

Given('that disk is full', function (this: Play) {
  diskOf(this).fill();
});

Given('Ann drops and takes her sword until she is told so', async function (this: Play) {
  const ann = this.outside.client('Ann');
  for (let tries = 0; tries < mostTries; tries += 1)
    for (const line of ['drop sword', 'get sword']) if ((await ann.ask(line)).includes(refused)) return;
  throw new Error('the disk is never full');
});

/** Whether Bob had his sword after each line that was answered, and whether the last one was. */
const swords = new WeakMap<Play, { has: boolean; answered: boolean }>();

When('Bob drops and takes his sword until the server ends', async function (this: Play) {
  const bob = this.outside.client('Bob');
  const told = { has: true, answered: true };
  swords.set(this, told);
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (!bob.open) return;
    const answer = await bob.ask(told.has ? 'drop sword' : 'get sword').catch(() => undefined);
    told.answered = answer !== undefined;
    if (answer?.includes(told.has ? 'You drop a' : 'You take a')) told.has = !told.has;
    if (!told.answered) return;
  }
  throw new Error('the server goes on');
});

Then('Bob has his sword where he was told last', async function (this: Play) {
  const told = swords.get(this);
  const has = (await this.outside.client('Bob').ask('inventory')).includes('short sword');
  // A line without an answer may have been heard or not.
  assert.ok(has === told?.has || told?.answered === false, `he has it: ${has}`);
});

When('that disk has room again', function (this: Play) {
  diskOf(this).makeRoom();
});

When(
  'that disk is full between line {int} and line {int} of theirs, and the server is killed after line {int}',
  { timeout: playSeconds * 1000 },
  async function (this: Play, full: number, room: number, end: number) {
    await playUntilTheEnd(this, {
      [full]: () => diskOf(this).fill(),
      [room]: () => diskOf(this).makeRoom(),
      [end]: () => this.outside.server.signal('SIGKILL'),
    });
  },
);

/** Root may write everywhere but for this right. */
const ownersRights = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];

Given('the server has no more rights than who owns its files', function (this: Play) {
  this.outside.under = ownersRights;
});

function ledgerOf(play: Play): string {
  return join(diskOf(play).path, 'ledger');
}

/** How many files the ledger had when its folder was opened again. */
const filesBefore = new WeakMap<Play, number>();

When(
  'that folder is closed between line {int} and line {int} of theirs, and the server is killed after line {int}',
  { timeout: playSeconds * 1000 },
  async function (this: Play, closed: number, open: number, end: number) {
    const folder = ledgerOf(this);
    await playUntilTheEnd(this, {
      [closed]: () => chmodSync(folder, 0o555),
      [open]: () => {
        filesBefore.set(this, readdirSync(folder).length);
        chmodSync(folder, 0o755);
      },
      [end]: () => this.outside.server.signal('SIGKILL'),
    });
  },
);

Then('the ledger has grown by a file', function (this: Play) {
  assert.ok(readdirSync(ledgerOf(this)).length > (filesBefore.get(this) ?? Number.NaN));
});

Then('some of them read that nothing changed', function (this: Play) {
  const lines = [...this.outside.clients.values()].flatMap(client => client.everyLine());
  assert.ok(lines.includes(refused), 'nobody read it');
});

Then('store and ledger tell one story', async function (this: Play) {
  await assertAgreed(readConfig({ flags: this.outside.flags, env: {} }).config);
});
