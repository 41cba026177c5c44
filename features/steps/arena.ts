import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Given, Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';

/** A place where one blow is enough for most, and the bear does not mind. */
const arena = `area: arena
name: The Arena
description: Sand.
rooms:
  ring:
    name: The Ring
    description: Sand, and nothing else.
    things:
      - item: cleaver
        name: a giant cleaver
        weapon: { kind: sword, attack: 60 }
        description: It is far too large.
      - mobile: rat
        name: a thin rat
        gender: it
        health: 1
        respawn: 6
        natural: { ability: claw, attack: 1 }
        description: One can count its ribs.
      - mobile: bear
        name: a tame bear
        gender: it
        health: 10000
        natural: { ability: bite, attack: 1 }
        description: It has seen worse.
`;

const timeout = 60_000;
const mostStrikes = 12;
// How the blow of the cleaver ends; what bites back must not be taken for it. A line may be broken anywhere between two words.
const ownBlow = /cleaver\s+slashes\s[^(]*\(\d+\s+points?\s+of\s+health\)|You\s+miss|your\s+blow/;
const death = /falls\s+down\s+dead/i;

Given('an arena with open doors', async function (this: Play) {
  const areas = join(this.folder, 'arena');
  mkdirSync(areas);
  writeFileSync(join(areas, 'arena.yaml'), arena);
  Object.assign(this.outside.flags, { 'world.areas': areas, 'world.start': 'arena/ring' });
  await this.outside.start();
});

When(
  '{player} strikes {string} until there is a corpse',
  { timeout },
  async function (this: Play, name: string, whom: string) {
    const client = this.outside.client(name);
    let read = '';
    for (let strike = 0; strike < mostStrikes; strike += 1) {
      this.outside.turnPage();
      client.send(`slash ${whom}\r\n`);
      await client.until(({ text }) => ownBlow.test(text));
      client.send('look\r\n');
      await client.until(({ text }) => text.includes('[Exits'));
      read += client.text;
      if (death.test(client.text)) return;
    }
    assert.fail(`${whom} has not died of ${mostStrikes} blows: ${read}`);
  },
);

When('{player} sees a thin rat again', { timeout }, async function (this: Play, name: string) {
  const client = this.outside.client(name);
  await client.until(({ text }) => text.toLowerCase().includes('a thin rat is here'));
  this.outside.turnPage();
});

Then('{player} gets exactly one {string}', function (this: Play, name: string, part: string) {
  const { text } = this.outside.client(name);
  assert.equal(text.split(part).length - 1, 1, text);
});
