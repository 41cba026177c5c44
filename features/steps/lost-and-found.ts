import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Then, When } from '@cucumber/cucumber';
import { readConfig } from '../../config/read-config.ts';
import type { Play } from '../support/play.ts';
import { storedHash } from '../support/stored-hash.ts';
import { firstPositions } from '../support/verify.ts';
import { assertAgreed } from '../torture/modes/agreed.ts';

const timeout = 300_000;
const mostTries = 1000;
const rebuild = ['rebuild', '--write'];

/** The position of the first event of the frame that was changed. */
const changed = new WeakMap<Play, number>();

When('the store is deleted', function (this: Play) {
  rmSync(join(this.outside.data, 'world'), { recursive: true });
});

/** How long the newest segment was, and over how many frames the newest checkpoint. */
const looked = new WeakMap<Play, { readonly bytes: number; readonly signed: number }>();

function newestSegment({ outside }: Play): string {
  const folder = join(outside.data, 'ledger');
  return join(
    folder,
    readdirSync(folder)
      .filter(name => name.endsWith('.seg'))
      .sort()
      .at(-1) ?? '',
  );
}

function signedFrames({ outside }: Play): number {
  const names = readdirSync(join(outside.data, 'ledger', 'checkpoints'));
  return Math.max(0, ...names.filter(name => name.endsWith('.note')).map(name => Number.parseInt(name, 10)));
}

When('the ledger and its checkpoints are looked at', function (this: Play) {
  looked.set(this, { bytes: statSync(newestSegment(this)).size, signed: signedFrames(this) });
});

When('Bob drops and takes his sword {int} times', async function (this: Play, times: number) {
  const bob = this.outside.client('Bob');
  for (let time = 0; time < times; time += 1)
    for (const line of ['drop sword', 'get sword']) await bob.ask(line);
});

Then('a checkpoint speaks of {int} frames more', async function (this: Play, more: number) {
  const least = (looked.get(this)?.signed ?? Number.NaN) + more;
  // Checkpoints are signed behind the back of those who play: each line gives the server one more turn.
  for (let tries = 0; signedFrames(this) < least; tries += 1) {
    assert.ok(tries < mostTries, `${signedFrames(this)} frames are signed, not ${least}`);
    await this.outside.client('Bob').ask('inventory');
  }
});

When('the ledger is cut off where it was looked at', async function (this: Play) {
  await this.outside.server.ended;
  truncateSync(newestSegment(this), looked.get(this)?.bytes);
});

When('the store is damaged', function (this: Play) {
  const file = join(this.outside.data, 'world', 'data.mdb');
  writeFileSync(file, 'holiday pictures'.repeat(statSync(file).size / 16));
});

/** Every step of a rebuild at which it was killed, with what the disk held then. */
const killed = new WeakMap<Play, readonly string[]>();

Then(
  '"rebuild --write" may be killed at each of its {int} steps or more: no server starts on another world',
  { timeout },
  async function (this: Play, least: number) {
    const { outside } = this;
    const lost = join(this.folder, 'lost');
    cpSync(outside.data, lost, { recursive: true });
    outside.env = { AEVUM_TEST_CRASH_AT: '' };
    const { err } = await outside.run(rebuild);
    const steps = new Set([...err.matchAll(/^step (rebuild:.*)$/gm)].map(([, step]) => step ?? ''));
    assert.ok(steps.size >= least, `it came by ${[...steps]}`);
    const left: string[] = [];
    for (const step of steps) {
      restore(lost, outside.data);
      outside.env = { AEVUM_TEST_CRASH_AT: step };
      assert.equal((await outside.run(rebuild)).signal, 'SIGKILL', step);
      const folder = join(this.folder, `killed-${left.length}`);
      cpSync(outside.data, folder, { recursive: true });
      left.push(folder);
      outside.env = {};
      await assertNoOther(this, step);
    }
    killed.set(this, left);
  },
);

Then('asked for again it gives the world that was looked at', { timeout }, async function (this: Play) {
  for (const folder of killed.get(this) ?? []) {
    restore(folder, this.outside.data);
    const { code, err } = await this.outside.run(rebuild);
    assert.equal(code, 0, err);
    assert.equal(await storedHash(this), this.before);
    assert.deepEqual(
      readdirSync(this.outside.data).filter(
        name => /rebuil(t|ding)/.test(name) && !name.startsWith('world.before'),
      ),
      [],
    );
  }
});

function restore(from: string, to: string): void {
  rmSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
}

/** A server refuses what is left, or has the world of the ledger. */
async function assertNoOther({ outside }: Play, step: string): Promise<void> {
  const started = await outside.start().then(
    () => true,
    () => false,
  );
  if (!started) return assert.equal((await outside.server.ended).code, 2, step);
  await outside.server.stop();
  await assertAgreed(readConfig({ flags: outside.flags, env: {} }).config);
}

/** Changes one bit of the oldest segment; done twice it is as it was. */
function flip(this: Play): void {
  const folder = join(this.outside.data, 'ledger');
  const [oldest = ''] = readdirSync(folder)
    .filter(name => name.endsWith('.seg'))
    .sort();
  const bytes = readFileSync(join(folder, oldest));
  const middle = Math.floor(bytes.length / 2);
  changed.set(this, firstPositions(bytes)[middle] ?? Number.NaN);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(folder, oldest), bytes);
}

When('somebody changes one byte in the middle of the ledger', flip);
When('somebody changes that byte back', flip);

Then('the operator reads the position of that byte', function (this: Play) {
  const { out = '', err = '' } = this.outside.ran ?? {};
  assert.match(`${out}${err}`, new RegExp(`\\bposition ${changed.get(this)}\\b`));
});
