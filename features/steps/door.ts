import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';
import { password } from '../support/shared.ts';
import { bytesOf, telnetOf } from '../support/telnet-words.ts';

Given('the flag {string} is {string}', function (this: Play, key: string, value: string) {
  this.outside.flags[key] = value;
});

Given('a server with open doors', async function (this: Play) {
  await this.outside.start();
});

When('{player} calls by telnet', async function (this: Play, name: string) {
  await this.outside.call(name);
});

Given('{players} play(s) by telnet', async function (this: Play, names: string[]) {
  for (const name of names) await (await this.outside.call(name)).create(name, password);
});

When('{player} plays again by telnet', async function (this: Play, name: string) {
  await (await this.outside.call(name)).logIn(name, password);
});

When('{player} sends {string}', function (this: Play, name: string, line: string) {
  this.outside.turnPage();
  this.outside.client(name).send(`${bytesOf(line)}\r\n`);
});

When('{player} sends {int} times {string}', function (this: Play, name: string, times: number, line: string) {
  this.outside.turnPage();
  this.outside.client(name).send(`${bytesOf(line)}\r\n`.repeat(times));
});

When('{player} sends the bytes {string}', function (this: Play, name: string, words: string) {
  this.outside.turnPage();
  this.outside.client(name).send(telnetOf(words));
});

When('{player} stops reading', function (this: Play, name: string) {
  this.outside.client(name).stopReading();
});

When('{player} hangs up', function (this: Play, name: string) {
  this.outside.turnPage();
  this.outside.client(name).hangUp();
});

Then('{players} get(s) {string}', async function (this: Play, names: string[], part: string) {
  for (const name of names) await this.outside.client(name).until(({ text }) => text.includes(part));
});

Then('{player} gets the bytes {string}', async function (this: Play, name: string, words: string) {
  await this.outside.client(name).until(({ bytes }) => bytes.includes(telnetOf(words)));
});

Then('{player} gets no {string}', function (this: Play, name: string, part: string) {
  const { bytes } = this.outside.client(name);
  assert.ok(bytes.length > 0, 'nothing has come at all');
  assert.ok(!bytes.includes(bytesOf(part)), JSON.stringify(bytes));
});

Then('no line that {player} gets is longer than {int}', function (this: Play, name: string, most: number) {
  const lines = this.outside.client(name).text.split('\r\n');
  assert.ok(lines.length > 3, 'too little has come to know');
  for (const line of lines) assert.ok(line.length <= most, line);
});

Then('some line that {player} gets is longer than {int}', function (this: Play, name: string, least: number) {
  const lines = this.outside.client(name).text.split('\r\n');
  assert.ok(
    lines.some(line => line.length > least),
    lines.join('\n'),
  );
});

Then('{players} is/are hung up on', async function (this: Play, names: string[]) {
  for (const name of names) await this.outside.client(name).closed;
});

Then('the metric {string} is {int}', async function (this: Play, name: string, value: number) {
  const text = await this.outside.server.metrics();
  assert.equal(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1], String(value), text);
});
