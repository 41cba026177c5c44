import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ConfigError } from './config-error.ts';
import { readMssp } from './read-mssp.ts';

const folder = mkdtempSync(join(tmpdir(), 'aevum-mssp-'));

function fileWith(text: string): string {
  const path = join(folder, 'mssp.yaml');
  writeFileSync(path, text);
  return path;
}

describe('the file of what is told to lists of servers', () => {
  it('is shipped, with a name', () => {
    assert.deepEqual(readMssp('').get('NAME'), ['Aevum']);
  });

  it('holds one value or several of each, in small letters too', () => {
    const told = readMssp(fileWith('name: The Well\nGAMEPLAY: [Adventure, Roleplaying]\nLEVELS: 0\n'));
    assert.deepEqual(
      [...told],
      [
        ['NAME', ['The Well']],
        ['GAMEPLAY', ['Adventure', 'Roleplaying']],
        ['LEVELS', ['0']],
      ],
    );
    assert.equal(readMssp(fileWith('')).size, 0);
  });

  it('is refused by name where it is missing or something else', () => {
    for (const path of [
      join(folder, 'none.yaml'),
      fileWith('- a\n- b\n'),
      fileWith('a: {b: c}\n'),
      fileWith('a: ['),
    ])
      assert.throws(
        () => readMssp(path),
        (error: unknown) => error instanceof ConfigError && error.message.includes(path),
      );
  });
});
