import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import { decodeFrame } from '../../eventsourcing/frames.ts';
import type { Entry } from '../../eventsourcing/record.ts';
import type { Play } from '../support/play.ts';
import { assertRebuilds, storedIn } from '../support/rebuilt-world.ts';

Given('the mode of event sourcing is {string}', function (this: Play, mode: string) {
  this.flags['eventSourcing.mode'] = mode;
});

Given('the ledger refuses', async function (this: Play) {
  await remember(this);
  this.ledger.will('refuses');
});

Given('the ledger stores it and its answer is lost', async function (this: Play) {
  this.ledger.will('loses the answer');
});

Given('the ledger loses the batch and the answer', async function (this: Play) {
  await remember(this);
  this.ledger.will('loses the batch');
});

Given('the ledger loses the answer and finds the batch only later', function (this: Play) {
  this.ledger.will('finds it late');
});

Given('the ledger stores it, its answer is lost, and it is silent then', function (this: Play) {
  this.ledger.will('loses the answer', { silent: true });
});

Given('the ledger is silent', function (this: Play) {
  this.ledger.will('takes', { silent: true });
});

Given('the ledger hangs', function (this: Play) {
  this.ledger.holdUp();
});

When('the ledger answers again', async function (this: Play) {
  this.turnPage();
  this.ledger.goOn();
  await this.settled();
});

Then('the log tells of a ledger that is silent', function (this: Play) {
  const told = this.logged.filter(it => it.msg?.startsWith('the ledger does not answer:'));
  assert.equal(told.length, 1);
  for (const line of told) this.expected.add(line);
});

When('the ledger is back', async function (this: Play) {
  this.turnPage();
  this.ledger.will('takes');
  await this.running?.settled();
});

When('the power is cut', async function (this: Play) {
  await this.cutPower();
});

When('the server is started', async function (this: Play) {
  await this.server();
});

When('the ledger is silent and the server is started again', async function (this: Play) {
  await this.stop();
  this.ledger.will('takes', { silent: true });
  this.refusal = await this.server().then(
    () => undefined,
    (error: Error) => error,
  );
  this.ledger.will('takes');
});

Given('people may look while the ledger is away at the start', function (this: Play) {
  this.flags['eventSourcing.whenAway'] = 'look_only';
});

When('the server is started again while the ledger is silent', async function (this: Play) {
  await this.stop();
  this.ledger.will('takes', { silent: true });
  await this.server();
});

When('the server is stopped and the ledger is back', async function (this: Play) {
  await this.stop();
  this.ledger.will('takes');
});

Then('the start is refused with {string}', function (this: Play, words: string) {
  assert.match(this.refusal?.message ?? 'it started', new RegExp(words));
});

Then('a rebuild from the ledger gives the same world', async function (this: Play) {
  const server = await this.server();
  assert.notEqual(server.eventSource.mode, 'off');
  await assertRebuilds(this.ledger, server);
});

Then("the ledger's last event is {string}", async function (this: Play, type: string) {
  const deeds = (await entriesOf(this)).flatMap(it => (it.kind === 'deeds' ? it.deeds : []));
  assert.equal(deeds.at(-1)?.events.at(-1)?.type, type);
});

Then('the ledger holds a void', async function (this: Play) {
  assert.equal((await entriesOf(this)).filter(it => it.kind === 'void').length, 1);
});

Then('the ledger has {int} beginning(s)', async function (this: Play, count: number) {
  const beginnings = (await entriesOf(this)).filter(it => it.kind === 'genesis' && it.part === 0);
  assert.equal(beginnings.length, count);
});

Then('the store is byte for byte what it was', async function (this: Play) {
  assert.deepEqual(await storedIn(await this.server()), this.stored);
});

Then('the ledger is byte for byte what it was', async function (this: Play) {
  assert.deepEqual(await frameBytes(this), recorded.get(this));
});

Then('batches wait in the outbox', async function (this: Play) {
  assert.ok((await waiting(this)) > 0, 'the outbox is empty');
});

Then('the log tells of an outbox that is full', function (this: Play) {
  const told = this.logged.filter(it => it.msg?.startsWith('the outbox is full'));
  assert.equal(told.length, 1);
  for (const line of told) this.expected.add(line);
});

Then('the outbox is empty', async function (this: Play) {
  await this.settled();
  assert.equal((await this.server()).outboxBatches, 0);
});

/** Every byte of the ledger before it refuses. */
const recorded = new WeakMap<Play, readonly string[]>();

async function frameBytes(play: Play): Promise<readonly string[]> {
  const frames: string[] = [];
  for await (const { header, body } of play.ledger.read())
    frames.push(Buffer.concat([header, body]).toString('hex'));
  return frames;
}

async function remember(play: Play): Promise<void> {
  play.stored = await storedIn(await play.server());
  recorded.set(play, await frameBytes(play));
}

async function waiting(play: Play): Promise<number> {
  return (await play.server()).outboxBatches;
}

async function entriesOf({ ledger }: Play): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const frame of ledger.read()) entries.push(decodeFrame(frame));
  return entries;
}
