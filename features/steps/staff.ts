import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Given, Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';

Given('the configuration file cannot be written', function (this: Play) {
  const file = join(this.folder, 'config.yaml');
  rmSync(file);
  mkdirSync(file);
});

When(
  '{player} makes an exit {string} to {string}',
  async function (this: Play, name: string, way: string, room: string) {
    await this.types(name, `acreate exit ${way} ${this.named('room', room).goid}`);
  },
);

Then('the server has been asked to stop', async function (this: Play) {
  assert.equal((await this.server()).stopAsked, true);
});

Then('the server has not been asked to stop', async function (this: Play) {
  assert.equal((await this.server()).stopAsked, false);
});

Then('the configuration file has {string}', function (this: Play, text: string) {
  const file = configurationFile(this);
  assert.ok(file.includes(text), `the file says: ${file}`);
});

Then('the configuration file is empty', function (this: Play) {
  assert.equal(configurationFile(this), '');
});

function configurationFile({ folder }: Play): string {
  return readFileSync(join(folder, 'config.yaml'), 'utf8');
}

Then('the server is asked to start anew', function (this: Play) {
  assert.equal(this.running?.restartAsked, true);
});

Then('the server is not asked to start anew', function (this: Play) {
  assert.equal(this.running?.restartAsked, false);
});
