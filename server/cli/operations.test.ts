import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { noLedger } from '../../features/support/no-ledger.ts';
import { createMetrics } from '../metrics.ts';
import { cliCommands } from './main.ts';

const page = readFileSync('docs/operations.md', 'utf8');

/** The first cells of the rows whose first cell begins with this. */
function cells(start: string): string[] {
  const rows = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell]) => cell ?? '');
  return rows.filter(cell => cell.startsWith(start));
}

describe('docs/operations.md', () => {
  it('has every metric of our own, and no other', async () => {
    const text = await createMetrics({
      verbs: [],
      sessions: () => 0,
      objects: () => 0,
      ledger: noLedger,
    }).text();
    const all = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name ?? '');
    const own = all.filter(name => !/^aevum_(process|nodejs)_/.test(name));
    assert.deepEqual(cells('aevum_').toSorted(), own.toSorted());
    const named = [...page.matchAll(/aevum_[a-z0-9_]+[a-z0-9]/g)].map(([name]) => name);
    const unknown = named.filter(
      name => !all.includes(name) && !['aevum_process', 'aevum_nodejs'].includes(name),
    );
    assert.deepEqual(unknown, []);
  });

  it('has every command, and no other', () => {
    const named = new Set(cells('aevum ').map(cell => cell.split(' ')[1]));
    assert.deepEqual([...named].toSorted(), cliCommands.map(({ name }) => name).toSorted());
  });

  it('names only flags that the command has', () => {
    for (const [, name, rest = ''] of page.matchAll(/aevum (\w+)((?: [\w$-]+)*)/g)) {
      const command = cliCommands.find(known => known.name === name);
      assert.ok(command, `aevum ${name}`);
      for (const [flag] of rest.matchAll(/--[\w-]+/g))
        assert.ok(command.usage.includes(flag), `${name} ${flag}`);
    }
  });
});
