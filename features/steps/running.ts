import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';
import { storedHash } from '../support/stored-hash.ts';

/** Within so many seconds a server stops that is asked to. */
const mostSeconds = 5;

Given('the world is looked at', async function (this: Play) {
  this.before = (await this.outside.server.health()).stateHash;
});

When('the stored world is looked at', async function (this: Play) {
  this.before = await storedHash(this);
});

Then('the stored world is the one that was looked at', async function (this: Play) {
  assert.equal(await storedHash(this), this.before);
});

When('the operator sends {word}', function (this: Play, signal: NodeJS.Signals) {
  this.outside.turnPage();
  this.outside.logBegins = this.outside.server.err.text.length;
  this.signalledAt = performance.now();
  this.outside.server.signal(signal);
});

When('the server is started again', async function (this: Play) {
  await this.outside.start();
});

When('the server is stopped', async function (this: Play) {
  await this.outside.server.stop();
});

Then('the server ends in time with code {int}', async function (this: Play, code: number) {
  assert.deepEqual(await this.outside.server.ended, { code, signal: null });
  const seconds = (performance.now() - this.signalledAt) / 1000;
  assert.ok(seconds < mostSeconds, `it took ${seconds} seconds`);
});

Then("the server's log tells {string}", async function (this: Play, part: string) {
  const { server, logBegins } = this.outside;
  await server.err.until(text => text.includes(part, logBegins));
});

Then('the server tells {string}', function (this: Play, line: string) {
  assert.match(this.outside.server.out.text, new RegExp(`^${line}$`, 'm'));
});

Then('the world is the one that was looked at', async function (this: Play) {
  assert.equal((await this.outside.server.health()).stateHash, this.before);
});

Then('the world is another one', async function (this: Play) {
  assert.notEqual((await this.outside.server.health()).stateHash, this.before);
});

Then('the server is in good health with {int} session(s)', async function (this: Play, sessions: number) {
  const health = await this.outside.server.health();
  assert.equal(health.status, 'ready');
  assert.equal(health.sessions, sessions);
  assert.equal(health.telnetPort, this.outside.server.telnetPort);
});

Then('the server has ended with code {int}', async function (this: Play, code: number) {
  assert.deepEqual(await this.outside.server.ended, { code, signal: null });
});
