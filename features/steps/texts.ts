import assert from 'node:assert/strict';
import type { DataTable } from '@cucumber/cucumber';
import { Given, Then, When } from '@cucumber/cucumber';
import { dehydrate } from '../../domain/dehydrate.ts';
import type { Play } from '../support/play.ts';

Given('a text is left behind', async function (this: Play) {
  const { stores } = await this.server();
  await stores.texts.keep([{ id: 'lost', salt: '', words: 'lost', at: this.clock.now }]);
});

When('all texts are lost', async function (this: Play) {
  const { texts } = (await this.server()).stores;
  await texts.forget(texts.list().map(({ id }) => id));
});

Then('{int} text(s) is/are kept', async function (this: Play, count: number) {
  assert.equal((await this.server()).stores.texts.list().length, count);
});

Then('no text is kept', async function (this: Play) {
  assert.deepEqual((await this.server()).stores.texts.list(), []);
});

Then('nothing of the world speaks of {string}', async function (this: Play, words: string) {
  const { world } = await this.server();
  for (const object of world.objects()) assert.ok(!dehydrate(object).includes(words), object.name);
});

Given('a board stands in {string}', async function (this: Play, room: string) {
  await this.enter('Zoe');
  await this.arrange('Zoe', `scene:stand ${this.named('room', room).goid}`);
  await this.arrange('Zoe', 'scene:board A bell rings: there are news on the board.');
  await this.types('Zoe', 'quit');
});

Given(
  'these posts are on the board of {string}',
  async function (this: Play, room: string, table: DataTable) {
    const { goid } = this.named('room', room);
    for (const { by = '', parent = '0', title = '' } of table.hashes()) {
      await this.arrange(by, `scene:stand ${goid}`);
      await this.arrange(by, `scene:post ${parent} ${title}`);
    }
    this.turnPage();
  },
);
