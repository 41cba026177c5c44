import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import type { GameObject } from '../../domain/object.ts';
import type { World } from '../../domain/world.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { closeStores, loadWorld, openStores } from '../../server/main/primary.ts';
import type { Told } from '../support/bot.ts';
import { Bot } from '../support/bot.ts';
import { loadedDice } from '../support/dice.ts';
import type { Play } from '../support/play.ts';
import { password } from '../support/shared.ts';
import { assertIndexes } from '../support/whole-world.ts';

/** The player, three pieces of clothing and a sword. */
const objectsOfOne = 5;

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

Given('{int} bots play by telnet', async function (this: Play, count: number) {
  const names = Array.from({ length: count }, (_, at) => `Walker${String.fromCharCode(97 + at)}`);
  const { objects } = await this.outside.server.health();
  const bots: Bot[] = [];
  for (const [at, name] of names.entries()) {
    const client = await this.outside.call(name);
    await client.create(name, password);
    bots.push(new Bot(name, client, loadedDice(at + 1)));
  }
  tortures.set(this, { names, objects, bots, had: new Map() });
});

When('the server is killed after {int} lines of theirs', async function (this: Play, lines: number) {
  const { bots, names } = tortureOf(this);
  let left = lines;
  const answered = () => {
    left -= 1;
    if (left === 0) this.outside.server.signal('SIGKILL');
  };
  await Promise.all(
    bots.map(bot =>
      bot.play(
        names.filter(name => name !== bot.name),
        answered,
      ),
    ),
  );
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
    const rooms = new Set([...world.ofKind('room')].map(goid => world.get(goid)?.name ?? ''));
    const all = bots.map(bot => bot.told(rooms, had.get(bot.name)));
    for (const told of all) {
      assertPlace(world, told);
      had.set(told.name, assertBelongings(world, told, all));
    }
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
  look(await loadWorld(stores.objects));
  await closeStores(stores);
}

function bodyOf(world: World, name: string): GameObject {
  const goid = world.playerNamed(name);
  const body = goid && world.get(goid);
  assert.ok(body, `${name} is gone`);
  return body;
}

/** Where the last line said, or, where a line was not answered any more, one step further at most. */
function assertPlace(world: World, { name, room, lastTyped }: Told): void {
  const place = bodyOf(world, name).container;
  const now = place ? world.get(place)?.name : undefined;
  if (now === room) return;
  const ways = [...world.ofKind('exit')].flatMap(goid => world.get(goid) ?? []);
  const steps = ways.filter(
    ({ container, traits }) => container && world.get(container)?.name === room && traits.exit?.to === place,
  );
  const last = lastTyped.at(-1);
  assert.ok(
    steps.some(({ traits }) => traits.exit?.direction === last),
    `${name} was told of ${room}, stands in ${now}, and typed ${last} last`,
  );
}

/** What it was told it has, but for what a line that was not answered any more took or brought; gives what it really has. */
function assertBelongings(world: World, told: Told, all: readonly Told[]): string[] {
  const { name, carried, lastTyped } = told;
  const real = [...everythingIn(world, bodyOf(world, name).goid, ['container', 'item'])]
    .map(it => it.name)
    .sort();
  const own = lastTyped.at(-1) ?? '';
  const gifts = all
    .flatMap(other => other.lastTyped)
    .filter(line => line.startsWith('give ') && line.endsWith(` to ${name}`));
  const most = {
    more: (own.startsWith('get ') ? 1 : 0) + gifts.length,
    less: /^(?:drop|give) /.test(own) ? 1 : 0,
  };
  const more = without(real, carried);
  const less = without(carried, real);
  const story = `${name} was told of ${carried}; has ${real}; typed ${lastTyped.join(' / ')} last`;
  assert.ok(more.length <= most.more && less.length <= most.less, story);
  return real;
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...all];
  for (const one of some) if (left.includes(one)) left.splice(left.indexOf(one), 1);
  return left;
}
