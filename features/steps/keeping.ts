import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';
import { assertWhole } from '../support/whole-world.ts';

Given('a world on disk', function (this: Play) {
  this.flags['storage.backend'] = 'lmdb';
});

Given('the disk is held up', async function (this: Play) {
  (await this.server()).store.holdUp();
});

When('the disk goes on', async function (this: Play) {
  this.turnPage();
  (await this.server()).store.goOn();
  await this.settled();
});

When('the disk writes one batch', async function (this: Play) {
  this.turnPage();
  (await this.server()).store.goOnOnce();
  await this.settled();
});

When('the disk refuses what it was given', async function (this: Play) {
  this.turnPage();
  const { store } = await this.server();
  assert.ok(store.waiting > 0, 'the disk was given nothing');
  store.refuse();
  await this.settled();
});

When('the server is stopped and started again', async function (this: Play) {
  this.turnPage();
  await this.stop();
  await this.server();
});

When(
  'the server is stopped, and started again after {int} seconds',
  async function (this: Play, seconds: number) {
    this.turnPage();
    await this.stop();
    this.clock.goOn(seconds);
    await this.server();
    await this.settled();
  },
);

Then('nothing is due any more', async function (this: Play) {
  assert.equal((await this.server()).world.nextDue(), undefined);
});

When('the power is cut and the server started again', async function (this: Play) {
  await this.cutPower();
  await this.server();
});

Then('the world is as it was', async function (this: Play) {
  assert.equal((await this.server()).manager.stateHash, this.before);
});

Then('the store holds the world that is in memory', async function (this: Play) {
  await assertWhole(await this.server());
});

Then(
  'the log tells that {string} failed with {string}',
  function (this: Play, line: string, message: string) {
    const told = this.logged.find(it => it.level === 'error' && it.line === line);
    assert.equal((told?.err as Error | undefined)?.message, message);
    if (told) this.expected.add(told);
  },
);

Then('the log tells of a broken deed with {string}', function (this: Play, message: string) {
  const told = this.logged.find(it => it.level === 'error' && it.action === 'due');
  assert.equal((told?.err as Error | undefined)?.message, message);
  if (told) this.expected.add(told);
});

Then(
  'the log tells of {int} rollback(s) with {string}, each with its objects and its duration',
  function (this: Play, count: number, cause: string) {
    const told = this.logged.filter(it => it.msg === 'rollback');
    assert.deepEqual(
      told.map(({ level }) => level),
      Array(count).fill('warn'),
    );
    assert.equal(new Set(told.map(({ batch }) => batch)).size, count);
    for (const { batch, objects, seconds, err } of told) {
      assert.equal(typeof batch, 'string');
      assert.ok(Array.isArray(objects) && objects.length > 0);
      assert.equal(typeof seconds, 'number');
      assert.ok(JSON.stringify(err).includes(cause));
    }
  },
);

Then('the log tells {string} with {string}', function (this: Play, msg: string, cause: string) {
  const told = this.logged.filter(it => it.msg === msg);
  assert.equal(told.length, 1, `${told.length} lines tell "${msg}"`);
  for (const line of told) {
    assert.ok(JSON.stringify(line.err).includes(cause), JSON.stringify(line));
    this.expected.add(line);
  }
});
