import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AliasDefined } from '../../domain/aliases.ts';
import type { GameEvent } from '../../domain/event.ts';
import { SettingChanged } from '../../domain/settings.ts';
import { ann, aPlayer, quay, theTown } from '../../features/support/facts.ts';
import { worldOf } from '../../features/support/specification.ts';
import { linesOf, mostCommands } from './lines.ts';

const there = [...theTown, ...aPlayer(ann, quay)];
const cut = SettingChanged({ player: ann, setting: 'commands', to: 'on' });

function lines(
  line: string,
  ...given: readonly (GameEvent | readonly GameEvent[])[]
): readonly string[] | undefined {
  return linesOf(line, worldOf(there, ...given).get(ann));
}

function alias(word: string, line: string) {
  return AliasDefined({ player: ann, alias: word, line });
}

describe('a line', () => {
  it('is left as it is for who wants nothing else, and for nobody', () => {
    fc.assert(fc.property(fc.string(), line => assert.deepEqual(lines(line), [line])));
    assert.deepEqual(linesOf('a;b', undefined), ['a;b']);
  });
  it('is cut where it is wanted, but not at two of them', () => {
    assert.deepEqual(lines('look; say a;;b ;smile', cut), ['look', 'say a;b', 'smile']);
    assert.deepEqual(lines(';', cut), [';']);
  });
  it('is never cut where a word is defined', () => {
    assert.deepEqual(lines('alias k kick; smile', cut), ['alias k kick; smile']);
  });
  it('has words replaced by what they stand for, with what is typed behind them', () => {
    assert.deepEqual(lines('k bob', alias('k', 'kick')), ['kick bob']);
    assert.deepEqual(lines('K', alias('k', 'kick')), ['kick']);
    assert.deepEqual(lines('m a b', alias('m', 'say $2, $1 and $3; nod')), ['say b, a and', 'nod']);
    assert.deepEqual(lines('all a b', alias('all', 'say $*!')), ['say a b!']);
    assert.deepEqual(lines('toString', alias('k', 'kick')), ['toString']);
  });
  it('is refused where it comes to too much', () => {
    assert.equal(lines('a', alias('a', 'a')), undefined);
    assert.equal(lines(Array.from({ length: mostCommands + 1 }, () => 'nod').join(';'), cut), undefined);
    assert.equal(
      lines(Array.from({ length: mostCommands }, () => 'nod').join(';'), cut)?.length,
      mostCommands,
    );
  });
  it('never comes to more than the most, whatever the words stand for', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const line = fc.array(fc.constantFrom('a', 'b', 'c', ';', 'nod', '$*', ' '), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, line), { minLength: 1, maxLength: 3 }), word, (words, typed) => {
        const defined = words.map(([it, to]) => alias(it, to.join(' ') || 'nod'));
        assert.ok((lines(typed, defined)?.length ?? 0) <= mostCommands);
      }),
    );
  });
});
