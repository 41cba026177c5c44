import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { readAreas } from '../areas.ts';
import { WorldFileError } from './world-file-error.ts';

/** A world file without a mistake. */
export const harbour = `area: harbour
name: Lowwater Harbour
description: A harbour.
rooms:
  quay:
    name: The Quay
    description: >-
      Wet granite.

      A smell of tar.
    exits:
      east: market
      north: village/gate
      down: { to: market, name: trapdoor, aliases: [hatch], description: It is open. }
    things:
      - item: apple
        name: an apple
        description: Red.
        count: 2
      - container: chest
        name: a chest
        aliases: [box]
        short: stands here
        description: Oak.
        movable: false
        capacity: 3
        contents:
          - item: rope
            name: a rope
            description: Hemp.
      - mobile: cat
        name: a cat
        gender: it
        description: Grey.
  market:
    name: The Market
    description: Loud.
`;

/** The file that the harbour leads to. */
export const village = `area: village
name: Lowwater
description: A town.
rooms:
  gate:
    name: The Gate
    description: Open.
`;

/** The start room of these two. */
export const start = goid('harbour/quay');
/** A folder with these files, gone when the test is over. */
export async function folderOf(
  test: TestContext,
  files: Record<string, string | Uint8Array>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aevum-areas-'));
  test.after(() => rm(folder, { recursive: true }));
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
  return folder;
}

/** The lines of the error that reading gives, `world` standing for the folder's name. */
export async function complaints(folder: string, begin = start): Promise<string[]> {
  const error: unknown = await readAreas({ folder, start: begin }).then(
    () => assert.fail('the world was read without a complaint'),
    (reason: unknown) => reason,
  );
  assert(error instanceof WorldFileError, String(error));
  return error.message.split('\n').map(line => line.replaceAll(`${folder}/`, '').replaceAll(folder, 'world'));
}

/** What is said when `old`, which the harbour has once, reads `changed` instead. */
export async function complaintsWhen(test: TestContext, old: string, changed: string): Promise<string[]> {
  assert.equal(harbour.split(old).length, 2, `"${old}" does not stand in the harbour exactly once`);
  const files = { 'harbour.yaml': harbour.replace(old, changed), 'village.yaml': village };
  return complaints(await folderOf(test, files));
}
