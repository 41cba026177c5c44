import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** The cases of conformance of a door for MUD clients, by group. */
const rows: Readonly<Record<string, string>> = {
  TEL: '01 03 05 07 09 11 13 15 17 19 21 23 25 27 29 31 33',
  LIN: '01 03 05 07 09 11 13 15 17 19',
  CHS: '01 03 05 07 09 11 13 15',
  TTY: '01 03 05 07 09 11 13 15 17 19',
  NAW: '01 03 05 07 09',
  ENV: '01 03 05 07 09 11',
  ECH: '01 03 05 07',
  PRM: '01 03 05',
  MC2: '01 03 05 07 09',
  MC3: '01 03 05 07 09',
  MSP: '01 03 05 07',
  GMC: '01 03 05 07 09 11 13 15 17 19',
  MXP: '01 03 05 07 09',
  INJ: '01 03 05 07 09 11 13 15 17 19 21 23 25',
  DOS: '01 03 05 07 09 11 13 15 17',
  TLS: '01 03 05 07',
  WSK: '01 03 05 07 09 11 13 15 17 19 21 23 25 27 29 31 33',
  PRX: '01 03 05 07 09 11',
  LOG: '01 03 05 07 09 11 13',
};

/** What is not so yet: a limit on new characters of one address, and, as shipped, on how much of one player's talk others hear. */
const open = new Set(['LOG-07', 'DOS-09']);

const ids = Object.entries(rows).flatMap(([group, numbers]) =>
  numbers.split(' ').map(number => `${group}-${number}`),
);

/** What a test, a row of a table of tests and a scenario are called. */
const names =
  /\bit\(\s*(['"`])(?<test>[^\n]*?)\1,|\bid: '(?<row>[^']*)'|^\s*Scenario(?: Outline)?: (?<scenario>.*)$/gm;

/** The files with tests and scenarios in whose name an id stands; one that only a comment speaks of has none. */
function testsByRow(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const files = globSync(['server/**/*.test.ts', 'features/**/*.feature'], { cwd: root }).sort();
  for (const file of files.filter(it => !it.endsWith('conformance-rows.test.ts')))
    for (const id of idsIn(readFileSync(join(root, file), 'utf8')))
      found.set(id, (found.get(id) ?? new Set()).add(file));
  return found;
}

function idsIn(text: string): readonly string[] {
  const called = [...text.matchAll(names)].map(
    ({ groups }) => groups?.test ?? groups?.row ?? groups?.scenario,
  );
  return called.flatMap(name => name?.match(/\b[A-Z][A-Z0-9]{2}-\d{2}\b/g) ?? []);
}

describe('every case of conformance', () => {
  const found = testsByRow();
  for (const id of ids)
    it(`${id} has a test of its name`, () => {
      assert.equal(found.has(id), !open.has(id), `${id}: ${[...(found.get(id) ?? [])]}`);
    });

  it('stands in docs/conformance.md with its tests', () => {
    const page = readFileSync(join(root, 'docs/conformance.md'), 'utf8');
    for (const id of ids) {
      const tests = [...(found.get(id) ?? [])].map(file => `\`${file}\``).join(', ');
      assert.ok(page.includes(`\n| ${id} | ${tests || 'none yet'} |\n`), `${id} is tested in ${tests}`);
    }
  });
});

describe('the ids in a file', () => {
  it('are those in the names of its tests', () => {
    const file =
      "// TEL-01\nit('hears: TEL-03, TEL-05', () => {});\n{ id: 'TEL-07' }\nassert.ok('TEL-09');\n  Scenario: Sees LIN-01";
    assert.deepEqual(idsIn(file), ['TEL-03', 'TEL-05', 'TEL-07', 'LIN-01']);
  });
});
