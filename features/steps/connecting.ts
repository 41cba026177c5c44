import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';
import { password } from '../support/shared.ts';

Given('there is an account of {string}', async function (this: Play, name: string) {
  await this.account(name);
});

When('{players} connect(s)', async function (this: Play, names: string[]) {
  for (const name of names) await this.connect(name);
});

When('{player} connects from {string}', async function (this: Play, name: string, address: string) {
  await this.connect(name, address);
});

When('{player} logs in as {player}', async function (this: Play, screen: string, name: string) {
  await this.types(screen, name, password);
});

When('{player} comes back', async function (this: Play, name: string) {
  this.turnPage();
  await this.enter(name);
});

When("{player}'s connection is lost", async function (this: Play, name: string) {
  this.turnPage();
  this.screen(name).breakOff();
  await this.settled();
});

When(
  '{players} type(s) {string} in the same moment',
  async function (this: Play, names: string[], line: string) {
    this.turnPage();
    for (const name of names) this.screen(name).type(line);
    await this.settled();
  },
);

When(
  '{player} types {int} times {string} in one go',
  async function (this: Play, name: string, times: number, line: string) {
    await this.types(name, ...Array<string>(times).fill(line));
  },
);

Then('{players} is/are not connected any more', function (this: Play, names: string[]) {
  for (const name of names) assert.equal(this.screen(name).open, false, name);
});

Then('{players} is/are still connected', function (this: Play, names: string[]) {
  for (const name of names) assert.equal(this.screen(name).open, true, name);
});

Then('{player} is asked {string}', function (this: Play, name: string, question: string) {
  assert.equal(this.screen(name).question, question);
});

Then('{players} is/are in the game', function (this: Play, names: string[]) {
  for (const name of names) {
    assert.equal(this.screen(name).question, '>', name);
    assert.notEqual(this.body(name).container, null, name);
  }
});

Then('one of {player} and {player} is in the game', function (this: Play, one: string, other: string) {
  const inside = [one, other].filter(name => this.screen(name).question === '>');
  assert.equal(inside.length, 1, inside.join());
  this.other = inside[0] === one ? other : one;
});

Then('the other reads {string}', function (this: Play, line: string) {
  assert.ok(this.screen(this.other).page.includes(line), this.screen(this.other).page.join('\n'));
});

Then('{player} is in the game as {player}', function (this: Play, screen: string, name: string) {
  assert.equal(this.screen(screen).question, '>');
  assert.notEqual(this.body(name).container, null);
});

When(
  '{player} types the password of {player} and is gone',
  async function (this: Play, screen: string, name: string) {
    const { accounts } = await this.server();
    const gone = Promise.withResolvers<void>();
    const { open } = accounts;
    Object.assign(accounts, {
      open: (...key: Parameters<typeof open>) => gone.promise.then(() => open(...key)),
    });
    await this.types(screen, name, password);
    this.screen(screen).breakOff();
    await this.settled();
    gone.resolve();
    await this.settled();
  },
);
