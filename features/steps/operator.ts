import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Given, Then, When } from '@cucumber/cucumber';
import { leaveNewerStore } from '../support/newer-store.ts';
import type { Play } from '../support/play.ts';

/** Words of an operator; FOLDER is where the scenario keeps its files. */
function written(play: Play, text: string): string {
  return text.replaceAll('FOLDER', play.folder).replaceAll('PORT', play.outside.takenPort);
}

Given('this configuration file', function (this: Play, text: string) {
  const file = join(this.folder, 'config.yaml');
  writeFileSync(file, `${text}\n`);
  this.outside.flags.config = file;
});

Given('no variable names the mode of event sourcing', function (this: Play) {
  this.outside.env = { AEVUM_EVENTSOURCING_MODE: undefined };
});

Given('no flag {string}', function (this: Play, key: string) {
  delete this.outside.flags[key];
});

Given('another program has a port', async function (this: Play) {
  const other = createServer();
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
  this.outside.closings.push(() => other.close());
  this.outside.takenPort = String((other.address() as AddressInfo).port);
});

Given('the server is to use that port for {word}', function (this: Play, key: string) {
  this.outside.flags[key] = this.outside.takenPort;
});

Given('a store that is no store', function (this: Play) {
  mkdirSync(join(this.outside.data, 'world'), { recursive: true });
  writeFileSync(join(this.outside.data, 'world', 'data.mdb'), 'holiday pictures'.repeat(1000));
});

Given('a store of a newer Aevum', function (this: Play) {
  return leaveNewerStore(this.outside.data);
});

Given('its own copy of the world files', function (this: Play) {
  const areas = join(this.folder, 'areas');
  cpSync(join(import.meta.dirname, '../../config/world'), areas, { recursive: true });
  this.outside.flags['world.areas'] = areas;
});

When(
  'in {string} somebody replaces {string} by {string}',
  function (this: Play, name: string, old: string, next: string) {
    const file = join(this.folder, name);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(old), `${name} has no ${old}`);
    writeFileSync(file, text.replace(old, next));
  },
);

When('somebody adds to {string}', function (this: Play, name: string, text: string) {
  appendFileSync(join(this.folder, name), `${text}\n`);
});

When('the operator runs {string}', async function (this: Play, words: string) {
  this.outside.before = this.outside.files();
  this.outside.ran = await this.outside.run(words.split(' '));
});

When(
  'the operator runs {string} and writes {string}',
  async function (this: Play, words: string, input: string) {
    this.outside.ran = await this.outside.run(words.split(' '), `${input}\n`);
  },
);

Then('it ends with code {int}', function (this: Play, code: number) {
  assert.equal(this.outside.ran?.code, code, JSON.stringify(this.outside.ran));
});

Then('the operator reads only', function (this: Play, text: string) {
  const { out = '', err = '' } = this.outside.ran ?? {};
  assert.equal(`${out}${err}`, `${written(this, text)}\n`);
});

Then('the operator reads one line with {string}', function (this: Play, part: string) {
  const { out = '', err = '' } = this.outside.ran ?? {};
  const lines = `${out}${err}`.trimEnd().split('\n');
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.ok(lines[0]?.includes(written(this, part)), lines[0]);
});

Then('nothing has been written', function (this: Play) {
  assert.deepEqual(this.outside.files(), this.outside.before);
});

Then('{string} has {string}', function (this: Play, name: string, part: string) {
  const text = readFileSync(join(this.folder, name), 'utf8');
  assert.ok(text.includes(part), text);
});
