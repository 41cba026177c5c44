import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cycles, homeless, wrongArrows } from './house/arrows.ts';
import { effects } from './house/effects.ts';
import { readArrows } from './house/graph.ts';
import { forgotten, lists } from './house/lists.ts';
import { barrels, runsOnImport } from './house/shape.ts';
import { isProduct, isTest, readSources } from './house/sources.ts';
import { longFile, longFunctions } from './house/walls.ts';

const root = import.meta.dirname;
const sources = readSources(root);
const paths = sources.map(({ path }) => path);
const product = sources.filter(({ path }) => isProduct(path));
const { modules, arrows } = await readArrows(root, paths);

function allWell(complaints: readonly string[]): void {
  if (complaints.length > 0) assert.fail(`\n${complaints.join('\n')}`);
}

describe('the house', () => {
  it('is read whole', () => {
    assert.ok(product.length > 0);
    assert.equal(modules, sources.length);
  });
  it('has a room for every file', () => allWell(homeless(paths)));
  it('imports only along its arrows', () => allWell(wrongArrows(arrows)));
  it('has no circles', () => allWell(cycles(arrows)));
  it('has no barrels', () => allWell(sources.flatMap(barrels)));
  it('has each effect in its room', () => allWell(product.flatMap(effects)));
  it('has no file that does something when it is imported', () => allWell(product.flatMap(runsOnImport)));
  it('has short files', () => allWell(sources.flatMap(longFile)));
  it('has short functions', () => {
    const measured = sources.filter(
      ({ path }) => !isTest(path) && (isProduct(path) || path.startsWith('house/')),
    );
    allWell(measured.flatMap(longFunctions));
  });
  for (const list of lists) {
    it(`has every ${list.call} in ${list.path}`, () => allWell(forgotten(list, sources)));
  }
  it('opens nothing when all its files are imported', async () => {
    const open = () =>
      process
        .getActiveResourcesInfo()
        .filter(kind => /Timeout|TCP|Pipe|Process|Worker/.test(kind))
        .sort();
    const before = open();
    for (const path of product.map(source => source.path)) await import(join(root, path));
    assert.deepEqual(open(), before);
  });
});
