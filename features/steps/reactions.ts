import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Given, Then } from '@cucumber/cucumber';
import type { Goid } from '../../domain/ids.ts';
import type { Play } from '../support/play.ts';

Given('the {word} reacts by', async function (this: Play, generic: string, text: string) {
  await letReactBy(this, generic, text);
});

Given('{string} reacts by', async function (this: Play, name: string, text: string) {
  await letReactBy(this, name, text);
});

Given('the {word} is deaf', async function (this: Play, generic: string) {
  await this.arrange(somebody(this), `scene:deaf ${await idOf(this, generic)}`);
  this.turnPage();
});

Given('a second {word} reacts by {string}', async function (this: Play, generic: string, script: string) {
  await this.arrange(somebody(this), `scene:animal ${generic}`);
  await letReact(this, `second ${generic}`, script);
});

Given('the reaction file {string}', function (this: Play, script: string, text: string) {
  writeReactions(this, script, text);
});

Given('the reaction file {string} is gone', function (this: Play, script: string) {
  rmSync(join(this.folder, 'world', 'reactions', `${script}.yaml`));
});

Given('the prototype file {string}', function (this: Play, name: string, text: string) {
  writeBeside(this, { folder: 'prototypes', name }, text);
});

Given('the help file {string}', function (this: Play, name: string, text: string) {
  writeBeside(this, { folder: 'help', name }, text);
});

Then(
  '{players} read(s) {int} lines with {string}',
  function (this: Play, names: string[], count: number, part: string) {
    for (const name of names)
      assert.equal(this.screen(name).page.filter(line => line.includes(part)).length, count, name);
  },
);

Then(
  '{players} read(s) at most {int} lines with {string}',
  function (this: Play, names: string[], most: number, part: string) {
    for (const name of names) {
      const { length } = this.screen(name).page.filter(line => line.includes(part));
      assert.ok(length > 0 && length <= most, `${name} read ${length} lines with "${part}"`);
    }
  },
);

Then('the log tells of a reaction with {string}', function (this: Play, part: string) {
  const told = this.logged.filter(it => it.part === 'reactions').map(it => String(it.words));
  assert.ok(
    told.some(words => words.includes(part)),
    `the log tells: ${told.join('; ')}`,
  );
});

/** Writes a reaction file; the server reads it when it is told to. */
function writeReactions(play: Play, script: string, text: string): void {
  writeBeside(play, { folder: 'reactions', name: script }, text);
}

/** Writes a file of this kind beside the world files. */
function writeBeside(
  play: Play,
  { folder, name }: { readonly folder: string; readonly name: string },
  text: string,
): void {
  const beside = join(play.folder, 'world', folder);
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, `${name}.yaml`), text);
}

/** Something, found by its common word or its name, reacts by a file from now on. */
async function letReact(play: Play, name: string, script: string): Promise<void> {
  await play.arrange(somebody(play), `scene:reacts ${script} ${await idOf(play, name)}`);
  play.turnPage();
}

/** Something reacts by a file that is written for it. */
async function letReactBy(play: Play, name: string, text: string): Promise<void> {
  const [, script = ''] = /^script: (.+)$/m.exec(text) ?? [];
  writeReactions(play, script, text);
  const { texts } = await play.server();
  await texts.readReactions();
  await letReact(play, name, script);
}

async function idOf(play: Play, name: string): Promise<Goid> {
  const { world } = await play.server();
  const found = [...world.objects()].find(it => it.name === name || it.generic === name);
  return found?.goid ?? assert.fail(`there is no ${name}`);
}

/** Anybody who is connected. */
function somebody({ screens }: Play): string {
  return [...screens].find(([, { open }]) => open)?.[0] ?? assert.fail('nobody is connected');
}
