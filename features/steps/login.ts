import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';

Given('the setting {string} is {string}', function (this: Play, key: string, value: string) {
  assert.equal(this.running, undefined, 'settings are made before the server starts');
  this.flags[key] = value;
});

Given('the accounts cannot be read', async function (this: Play) {
  await (await this.server()).stores.accounts.close();
});

When('{int} seconds go by', async function (this: Play, seconds: number) {
  this.turnPage();
  this.clock.goOn(seconds);
  (await this.server()).sessions.tidy();
  await this.settled();
});

Then('what {player} types is hidden', function (this: Play, name: string) {
  assert.equal(this.screen(name).hidden, true);
});

Then('what {player} types is shown', function (this: Play, name: string) {
  assert.equal(this.screen(name).hidden, false);
});

Then('{player} is shown colour', function (this: Play, name: string) {
  assert.equal(this.screen(name).colour, true);
});

Then('{player} is shown no colour', function (this: Play, name: string) {
  assert.equal(this.screen(name).colour, false);
});

Then('{player} is shown what the client can do', function (this: Play, name: string) {
  assert.equal(this.screen(name).colour, undefined);
});

Then('{player} has given at most {int} answers', function (this: Play, name: string, most: number) {
  const answers = this.screen(name).transcript.filter(line => line.startsWith('<')).length;
  assert.ok(answers <= most, `${answers} answers`);
});

Then('a line of {player} may have {int} bytes', function (this: Play, name: string, bytes: number) {
  assert.equal(this.screen(name).lineBytes, bytes);
});

Then("{player}'s password is kept with {string}", async function (this: Play, name: string, part: string) {
  const { hash } = (await (await this.server()).accounts.find(name)) ?? {};
  assert.ok(hash?.startsWith('$argon2id$') && hash.includes(part), hash);
});
