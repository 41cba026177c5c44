import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';

Given('{player} plays as a guest', async function (this: Play, name: string) {
  await this.connect(name);
  await this.types(name, 'guest');
  assert.equal(this.screen(name).question, '>', this.screen(name).page.join('\n'));
});

When('somebody else becomes {player}', async function (this: Play, name: string) {
  await this.account(name);
});

Then('there is nobody called {string} in the world', async function (this: Play, name: string) {
  assert.equal((await this.server()).world.playerNamed(name), undefined);
});

Then('there is no account of {string}', async function (this: Play, name: string) {
  assert.equal(await (await this.server()).accounts.find(name), undefined);
});

Then('the log does not hold {string}', function (this: Play, words: string) {
  assert.ok(this.logged.length > 0);
  assert.ok(!JSON.stringify(this.logged).includes(words));
});
