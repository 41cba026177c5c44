import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Given, Then, When } from '@cucumber/cucumber';
import type { World } from '../../domain/world.ts';
import { readJournal, settle } from '../../eventsourcing/settle.ts';
import { closeStores, loadWorld, openStores } from '../../server/main/primary.ts';
import { openFileLedger } from '../../storage/ledgers/file/file-ledger.ts';
import type { PrimaryStore } from '../../storage/primary/primary-store.ts';
import { Bot } from '../support/bot.ts';
import { loadedDice } from '../support/dice.ts';
import type { Play } from '../support/play.ts';
import { password } from '../support/shared.ts';
import { assertTold, objectsOfOne, roomNames } from '../support/told-truth.ts';
import { assertIndexes } from '../support/whole-world.ts';

/** What the bots of a scenario do and were told. */
interface Torture {
  readonly names: readonly string[];
  readonly objects: number;
  bots: readonly Bot[];
  /** What each bot really had when it was looked at last. */
  readonly had: Map<string, readonly string[]>;
}

const tortures = new WeakMap<Play, Torture>();

function tortureOf(play: Play): Torture {
  const torture = tortures.get(play);
  assert.ok(torture, 'no bots play');
  return torture;
}

/** A number in letters: a, b … z, ba, bb … */
function inLetters(number: number): string {
  const digits = number.toString(26);
  return [...digits].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}

Given('{int} bots play by telnet', { timeout: 120_000 }, async function (this: Play, count: number) {
  const names = Array.from({ length: count }, (_, at) => `Walker${inLetters(at)}`);
  const { objects } = await this.outside.server.health();
  const bots: Bot[] = [];
  for (const [at, name] of names.entries()) {
    const client = await this.outside.call(name);
    await client.create(name, password);
    bots.push(new Bot(name, client, loadedDice(at + 1)));
  }
  tortures.set(this, { names, objects, bots, had: new Map() });
});

/** Lets the bots play until the server is gone; something is done when so many lines of theirs were answered. */
export async function playUntilTheEnd(
  play: Play,
  deeds: Readonly<Record<number, () => void>>,
): Promise<void> {
  const { bots, names } = tortureOf(play);
  let lines = 0;
  const answered = () => {
    lines += 1;
    deeds[lines]?.();
  };
  await Promise.all(
    bots.map(bot =>
      bot.play(
        names.filter(name => name !== bot.name),
        answered,
      ),
    ),
  );
  await play.outside.server.ended;
}

When('the server is killed after {int} lines of theirs', async function (this: Play, lines: number) {
  await playUntilTheEnd(this, { [lines]: () => this.outside.server.signal('SIGKILL') });
  assert.equal((await this.outside.server.ended).signal, 'SIGKILL');
});

Then('every object exists exactly once', async function (this: Play) {
  const { names, objects } = tortureOf(this);
  await withStoredWorld(this, world => {
    assert.equal(world.size, objects + objectsOfOne * names.length);
    assertIndexes(world);
  });
});

Then('everybody stands and has what they were told last', async function (this: Play) {
  const { bots, had } = tortureOf(this);
  await withStoredWorld(this, world => {
    const rooms = roomNames(world);
    const all = bots.map(bot => bot.told(rooms, had.get(bot.name)));
    for (const [name, real] of assertTold(world, all)) had.set(name, real);
  });
});

When('the server is started again and the bots come back', async function (this: Play) {
  await this.outside.start();
  const torture = tortureOf(this);
  const bots: Bot[] = [];
  for (const [at, name] of torture.names.entries()) {
    const client = await this.outside.call(name);
    await client.logIn(name, password);
    bots.push(new Bot(name, client, loadedDice(at + 1000)));
  }
  torture.bots = bots;
});

async function withStoredWorld(play: Play, look: (world: World) => void): Promise<void> {
  const stores = await openStores({ backend: 'lmdb', path: play.outside.data, acknowledge: 'durable' });
  const { data, flags } = play.outside;
  await settleOpenBatch(stores.objects, flags['eventSourcing.path'] ?? join(data, 'ledger'));
  look(await loadWorld(stores.objects));
  await closeStores(stores);
}

/** What the next start would do first: a batch that nobody was told of is kept or taken back. */
async function settleOpenBatch(primary: PrimaryStore, path: string): Promise<void> {
  const journal = await readJournal(primary);
  if (journal.undo.length === 0) return;
  const ledger = await openFileLedger({ path, readOnly: true });
  await settle(primary, ledger, journal);
  await ledger.close();
}
