import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { foundWorld } from '../../../actions/reflexes/found-world.ts';
import type { Services } from '../../../actions/services.ts';
import { Transaction } from '../../../actions/transaction.ts';
import type { AreaPlan, AreaThing } from '../../../domain/area-plan.ts';
import { exportArea } from '../../../domain/export/exported-area.ts';
import { goid } from '../../../domain/ids.ts';
import { World } from '../../../domain/world.ts';
import { readAreas } from '../../areas.ts';
import { moorFile } from '../moor-on-trial.ts';
import { areaYaml } from './area-yaml.ts';

const kinds = ['container', 'item', 'mobile'];
const shipped = fileURLToPath(new URL('../../../config/world', import.meta.url));
const town = fileURLToPath(new URL('../../../features/support/world', import.meta.url));

function founded(areas: readonly AreaPlan[]): World {
  const world = new World();
  const services = {} as Services;
  foundWorld(new Transaction({ actor: goid('world'), world, view: world, services, now: 0 }), areas);
  return world;
}

/** The same plans with things in the order of their kinds, which is all the world knows of their order. */
function inOrder(areas: readonly AreaPlan[]): AreaPlan[] {
  const sorted = <Thing extends AreaThing>(things: readonly Thing[]): Thing[] =>
    things
      .map(it => (it.kind === 'container' ? { ...it, contents: sorted(it.contents) } : it))
      .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  return areas.map(area => ({
    ...area,
    rooms: area.rooms.map(room => ({ ...room, things: sorted(room.things) })),
  }));
}

async function exportedAndRead(areas: readonly AreaPlan[], start: string): Promise<readonly AreaPlan[]> {
  const world = founded(areas);
  const folder = await mkdtemp(join(tmpdir(), 'aevum-export-'));
  try {
    for (const area of areas) {
      const { text, lost, mistakes } = areaYaml(exportArea(world, area.goid));
      assert.deepEqual({ lost, mistakes }, { lost: [], mistakes: [] }, area.goid);
      await writeFile(join(folder, `${area.goid}.yaml`), text);
    }
    await cp(join(shipped, 'reactions'), join(folder, 'reactions'), { recursive: true });
    return await readAreas({ folder, start: goid(start) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('an area that is exported and read again', () => {
  it('is the same, for every area that is shipped', async () => {
    const areas = await readAreas({ folder: shipped, start: goid('village/square') });
    assert.deepEqual(inOrder(await exportedAndRead(areas, 'village/square')), inOrder(areas));
  });
  it('is the same, for the town of the features', async () => {
    const areas = await readAreas({ folder: town, start: goid('town/square') });
    assert.deepEqual(inOrder(await exportedAndRead(areas, 'town/square')), inOrder(areas));
  });
  it('is the same, where all is said that can be said', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aevum-moor-'));
    await writeFile(join(folder, 'moor.yaml'), moorFile);
    const areas = await readAreas({ folder, start: goid('moor/hut') });
    await rm(folder, { recursive: true });
    assert.deepEqual(inOrder(await exportedAndRead(areas, 'moor/hut')), inOrder(areas));
  });
});
