import assert from 'node:assert/strict';
import type { GameObject } from '../../domain/object.ts';
import type { World } from '../../domain/world.ts';
import { everythingIn } from '../../domain/world-view.ts';
import type { Told } from './bot.ts';

/** The player, three pieces of clothing and a sword: what comes into the world with one of them. */
export const objectsOfOne = 5;

/** Asserts that the world is as everybody was told last; gives what each of them really has. */
export function assertTold(world: World, all: readonly Told[]): Map<string, readonly string[]> {
  const had = new Map<string, readonly string[]>();
  for (const told of all) {
    assertPlace(world, told);
    had.set(told.name, assertBelongings(world, told, all));
  }
  return had;
}

function bodyOf(world: World, name: string): GameObject {
  const goid = world.playerNamed(name);
  const body = goid && world.get(goid);
  assert.ok(body, `${name} is gone`);
  return body;
}

/** Where the last line said, or, where a line was not answered any more, one step further at most. */
function assertPlace(world: World, { name, room, lastTyped }: Told): void {
  if (room === undefined) return;
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

/** The titles of all rooms. */
export function roomNames(world: World): Set<string> {
  return new Set([...world.ofKind('room')].map(goid => world.get(goid)?.name ?? ''));
}
