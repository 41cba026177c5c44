import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { goid } from './ids.ts';
import { idsOfTrait, idsSpokenOf } from './spoken-ids.ts';

const source = readFileSync(new URL('./traits.ts', import.meta.url), 'utf8');

describe('what traits speak of by id', () => {
  it('is known of every trait that there is', () => {
    const traits = [...source.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, name]) => name);
    assert.ok(traits.length > 40);
    assert.deepEqual(Object.keys(idsOfTrait).toSorted(), traits.toSorted());
  });

  it('is known of every file of domain/traits: all of them are parts of a trait', () => {
    const files = readdirSync(new URL('./traits/', import.meta.url));
    const parts = files.map(file => readFileSync(new URL(`./traits/${file}`, import.meta.url), 'utf8'));
    const used = (file: string) =>
      [source, ...parts].some(text =>
        new RegExp(`from '\\./(traits/)?${file.replaceAll('.', '\\.')}'`).test(text),
      );
    assert.deepEqual(
      files.filter(file => !used(file)),
      [],
    );
  });

  it('is each id once, and none where there is none', () => {
    const [door, key] = [goid('door'), goid('key')];
    const lock = { locked: true, keys: [key] };
    assert.deepEqual(
      idsSpokenOf({
        openable: { open: false, lock },
        verbs: [
          { verb: 'pull', told: '', seen: '', deeds: [{ do: 'open', what: door }] },
          { verb: 'push', told: '', seen: '', deeds: [{ do: 'close', what: door }] },
        ],
        posture: { state: 'standing' },
        pose: 'asleep',
      }),
      [key, door],
    );
    assert.deepEqual(idsSpokenOf({}), []);
  });
});
