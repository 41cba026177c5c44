import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Given, Then, When } from '@cucumber/cucumber';
import { goid } from '../../domain/ids.ts';
import { readAreas } from '../../storage/areas.ts';
import type { Play } from '../support/play.ts';
import { StillClock } from '../support/still-clock.ts';

const shipped = join(import.meta.dirname, '../../config/world');
const start = 'village/square';

/** A fight takes at most so many blows, each so long. */
const [mostTurns, secondsOfTurn] = [60, 3];

/** Ways out that are read in the line of exits, without quotation marks. */
const exits = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|up|down|in|out)$/;

Given('the world that is shipped', function (this: Play) {
  Object.assign(this.flags, { 'world.areas': shipped, 'world.start': start });
  this.plans = () => readAreas({ folder: shipped, start: goid(start) });
});

When('{player} comes into the world for the first time', async function (this: Play, name: string) {
  await this.enter(name);
});

Then('{player} has read {string}', function (this: Play, name: string, words: string) {
  assert.ok(everything(this, name).includes(words), `${name} never read "${words}"`);
});

When('{player} does what he has read: {string}', async function (this: Play, name: string, line: string) {
  const read = everything(this, name);
  const told = exits.test(line) ? new RegExp(`\\[Exits: [^\\]]*\\b${line}\\b`) : undefined;
  const said = /^say "(.+)"$/.exec(line)?.[1];
  assert.ok(
    told?.test(read) || read.includes(`"${said ?? line}"`) || read.toLowerCase().includes(line),
    line,
  );
  await this.types(name, line.replaceAll('"', ''));
});

When(
  '{player} does what he has read: {string} until he reads {string}',
  async function (this: Play, name: string, line: string, end: string) {
    assert.ok(everything(this, name).includes(`"${line}"`), line);
    const { page } = this.screen(name);
    for (let turn = 0; turn < mostTurns; turn += 1) {
      await this.types(name, line);
      this.clock.goOn(secondsOfTurn);
      await this.settled();
      if (page.some(it => it.includes(end))) return;
    }
    assert.fail(`${name} never read "${end}"; the last page:\n${page.join('\n')}`);
  },
);

Then('the {word} is fighting', async function (this: Play, generic: string) {
  const { world } = await this.server();
  const fighter = [...world.objects()].find(it => it.kind === 'mobile' && it.generic === generic);
  assert.ok(fighter?.traits.fighting, `the ${generic} is at peace`);
});

Then('less than {int} seconds have gone by', function (this: Play, seconds: number) {
  assert.ok((this.clock.now - new StillClock().now) / 1000 < seconds);
});

function everything(play: Play, name: string): string {
  const lines = play.screen(name).transcript.filter(line => !line.startsWith('<'));
  return lines.map(line => line.trim()).join('\n');
}
