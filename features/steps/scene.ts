import { Given } from '@cucumber/cucumber';
import type { Gender } from '../../domain/object.ts';
import { carryLimit } from '../../domain/object.ts';
import type { Tier } from '../../domain/traits/character.ts';
import type { Play } from '../support/play.ts';

Given('{players} is/are in {string}', async function (this: Play, names: string[], room: string) {
  for (const name of names) {
    if (!this.screens.get(name)?.open) await this.enter(name);
    await this.arrange(name, `scene:stand ${this.named('room', room).goid}`);
  }
  this.turnPage();
});

Given('{int} others are in {string}', async function (this: Play, count: number, room: string) {
  for (let at = 0; at < count; at += 1) {
    const name = `Walker${[...at.toString(26)].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;
    await this.enter(name);
    await this.arrange(name, `scene:stand ${this.named('room', room).goid}`);
  }
  this.turnPage();
});

Given('it grows dark by night', function (this: Play) {
  this.flags['world.nights'] = 'on';
});

Given('a player {string} who is {tier}', async function (this: Play, name: string, tier: Tier) {
  await this.account(name, { tier });
  await this.enter(name);
  this.turnPage();
});

Given(
  'a player {string} who is spoken of as {pronoun}',
  async function (this: Play, name: string, gender: Gender) {
    await this.account(name, { gender });
    await this.enter(name);
    this.turnPage();
  },
);

Given('{players} carry/carries {string}', async function (this: Play, names: string[], thing: string) {
  for (const name of names) await this.arrange(name, `scene:carry ${thing}`);
  this.turnPage();
});

Given('{players} carry/carries nothing', async function (this: Play, names: string[]) {
  for (const name of names) await this.arrange(name, 'scene:empty-hands');
  this.turnPage();
});

Given('{players} carry/carries all they can', async function (this: Play, names: string[]) {
  for (const name of names)
    while (this.namesIn(this.body(name).goid).length < carryLimit)
      await this.arrange(name, 'scene:carry a pebble');
  this.turnPage();
});

Given('{players} is/are {sense}', async function (this: Play, names: string[], lost: string) {
  for (const name of names) await this.arrange(name, `scene:impaired ${lost}`);
  this.turnPage();
});

Given(
  '{string} is to happen to {player} in {int} seconds',
  async function (this: Play, deed: string, name: string, seconds: number) {
    await this.arrange(name, `scene:timer ${deed} ${seconds}`);
    this.turnPage();
  },
);

Given(
  '{player} sees that the {string} lasts {int} seconds',
  async function (this: Play, name: string, thing: string, seconds: number) {
    await this.arrange(name, `scene:expire ${thing} ${seconds}`);
    this.turnPage();
  },
);
