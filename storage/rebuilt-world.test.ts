import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { theTown } from '../features/support/facts.ts';
import { worldOf } from '../features/support/specification.ts';
import { openLmdb } from './primary/lmdb.ts';
import { buildWorld, builtWorld, dropBuild, finishSwap, swapWorlds } from './rebuilt-world.ts';

const objects = [...worldOf(theTown).objects()];
const journal = new Map([['mark', Buffer.from('batch')]]);
const time = '2026-11-21';
let path: string;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'aevum-rebuilt-'));
});
afterEach(() => rmSync(path, { recursive: true }));

async function contents(place = path): Promise<readonly string[]> {
  const store = await openLmdb({ path: place, create: false });
  const found: string[] = [];
  for await (const { goid } of store.load()) found.push(goid);
  for await (const { key, bytes } of store.journal()) found.push(`${key}=${Buffer.from(bytes)}`);
  await store.close();
  return found;
}

const whole = [...objects.map(({ goid }) => goid).sort(), 'mark=batch'];

async function oldWorld(): Promise<void> {
  await (await openLmdb({ path, create: true })).close();
}

describe('a world that was rebuilt', () => {
  it('is built beside the old one and then takes its place; the old one is kept', async () => {
    await oldWorld();
    await buildWorld(path, { objects, journal });
    assert.deepEqual(await contents(builtWorld(path)), whole);
    assert.deepEqual(await contents(), []);
    const kept = await swapWorlds(path, time);
    assert.equal(kept, join(path, `world.before-rebuild-${time}`));
    assert.deepEqual(await contents(), whole);
    assert.deepEqual(readdirSync(path).sort(), ['world', `world.before-rebuild-${time}`]);
  });

  it('takes an empty place', async () => {
    await buildWorld(path, { objects, journal });
    assert.equal(await swapWorlds(path, time), null);
    assert.deepEqual(await contents(), whole);
    assert.deepEqual(readdirSync(path), ['world']);
  });

  it('leaves nothing where it is broken off, and nothing of one that was never finished', async () => {
    await oldWorld();
    mkdirSync(join(path, 'world.rebuilt-old'));
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    await assert.rejects(buildWorld(path, { objects, journal, signal: controller.signal }), /enough/);
    assert.deepEqual(readdirSync(path), ['world']);
    await buildWorld(path, { objects, journal });
    await dropBuild(path);
    assert.deepEqual(readdirSync(path), ['world']);
  });

  it('is found by the next start where a crash came between the two renames', async () => {
    await oldWorld();
    await buildWorld(path, { objects, journal });
    renameSync(join(builtWorld(path), 'world'), join(path, `world.rebuilt-${time}`));
    await finishSwap(path);
    assert.deepEqual(await contents(), [], 'the old one is in its place');
    renameSync(join(path, 'world'), join(path, `world.before-rebuild-${time}`));
    await finishSwap(path);
    assert.deepEqual(await contents(), whole);
  });

  it('that was forgotten never takes the place of one that was taken away', async () => {
    await buildWorld(path, { objects, journal });
    renameSync(join(builtWorld(path), 'world'), join(path, `world.rebuilt-${time}`));
    await finishSwap(path);
    assert.ok(!readdirSync(path).includes('world'));
    await finishSwap(join(path, 'nowhere'));
  });
});
