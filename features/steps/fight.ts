import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import type { GameObject } from '../../domain/object.ts';
import type { SkillName } from '../../domain/traits/skills.ts';
import { livingOf, vitalsAt } from '../../domain/vitals.ts';
import type { Play } from '../support/play.ts';

/** What the dice show for each thing that chance decides, as numbers from 0 up to 1. */
const throws: Readonly<Record<string, readonly number[]>> = {
  'a hit': [0.001, 0.5, 0],
  'a hit on the head': [0.001, 0.5, 0.5],
  'a miss': [0.999, 0.5, 0],
  'that it works': [0.001],
  'that it fails': [0.999],
  'the first way': [0],
};

Given(/^chance decides for (.*)$/, function (this: Play, list: string) {
  for (const word of list.split(/, (?:then )?/)) this.fate.push(...(throws[word] ?? assert.fail(word)));
});

When(/^the blows? lands?$/, async function (this: Play) {
  this.turnPage();
  this.clock.goOn(2.5);
  await this.settled();
});

/** Hurts somebody until so much health is left. */
async function leave(play: Play, who: GameObject, points: number): Promise<void> {
  const { world } = await play.server();
  const body = world.get(who.goid) ?? who;
  const amount = vitalsAt(livingOf(body) ?? assert.fail(), play.clock.now).health - points;
  if (amount > 0) await play.arrange('Bob', `scene:hurt ${who.goid} ${amount}`);
  play.turnPage();
}

Given('{player} has {int} points of health', async function (this: Play, name: string, points: number) {
  await leave(this, this.body(name), points);
});

Given('the goose has {int} points of health', async function (this: Play, points: number) {
  await leave(this, this.named('mobile', 'grey goose'), points);
});

Given(
  '{player} has {int} points in {word}',
  async function (this: Play, name: string, points: number, skill: SkillName) {
    const had = this.body(name).traits.skills?.[skill] ?? 0;
    await this.arrange(name, `scene:practise ${skill} ${points - had}`);
    this.turnPage();
  },
);

Then('{player} is hurt by {int} points', function (this: Play, name: string, points: number) {
  const living = livingOf(this.body(name)) ?? assert.fail();
  const { health, maxHealth } = vitalsAt(living, this.clock.now);
  assert.equal(maxHealth - health, points);
});
