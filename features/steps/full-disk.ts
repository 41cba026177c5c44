import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Given, Then, When } from '@cucumber/cucumber';
import { readConfig } from '../../config/read-config.ts';
import type { Play } from '../support/play.ts';
import { assertAgreed } from '../torture/modes/agreed.ts';
import { playUntilTheEnd } from './torture.ts';

const playSeconds = 120;
const refused = 'The world could not keep what you did, so it did not happen.';
const block = Buffer.alloc(4096);
/** More than fit into what is left of a page when a disk is full. */
const mostTries = 100;

function works(command: string, ...words: readonly string[]): boolean {
  return spawnSync(command, words).status === 0;
}

function folderOf(play: Play): string {
  return join(play.folder, 'small-disk');
}

Given('the ledger has a small disk of its own', function (this: Play) {
  const path = folderOf(this);
  mkdirSync(path);
  if (!works('mount', '-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path)) {
    this.log('Mounting a small disk needs root on Linux; without it this scenario is skipped.');
    return 'skipped';
  }
  this.outside.closings.push(() => works('umount', '-l', path));
  this.outside.flags['eventSourcing.path'] = join(path, 'ledger');
  return undefined;
});

function fill(play: Play): void {
  const filler = openSync(join(folderOf(play), 'filler'), 'w');
  try {
    for (;;) writeSync(filler, block);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(filler);
  }
}

function makeRoom(play: Play): void {
  rmSync(join(folderOf(play), 'filler'));
}

Given('that disk is full', function (this: Play) {
  fill(this);
});

Given('Ann drops and takes her sword until she is told so', async function (this: Play) {
  const ann = this.outside.client('Ann');
  for (let tries = 0; tries < mostTries; tries += 1)
    for (const line of ['drop sword', 'get sword']) if ((await ann.ask(line)).includes(refused)) return;
  throw new Error('the disk is never full');
});

When('that disk has room again', function (this: Play) {
  makeRoom(this);
});

When(
  'that disk is full between line {int} and line {int} of theirs, and the server is killed after line {int}',
  { timeout: playSeconds * 1000 },
  async function (this: Play, full: number, room: number, end: number) {
    await playUntilTheEnd(this, {
      [full]: () => fill(this),
      [room]: () => makeRoom(this),
      [end]: () => this.outside.server.signal('SIGKILL'),
    });
  },
);

Then('some of them read that nothing changed', function (this: Play) {
  const lines = [...this.outside.clients.values()].flatMap(client => client.everyLine());
  assert.ok(lines.includes(refused), 'nobody read it');
});

Then('store and ledger tell one story', async function (this: Play) {
  await assertAgreed(readConfig({ flags: this.outside.flags, env: {} }).config);
});
