import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, apple, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { AliasDefined, AliasRemoved, DefineAlias, mostAliases, RemoveAlias } from './aliases.ts';

const there = [...theTown, ...aPlayer(ann, quay)];
const kick = { player: ann, alias: 'k', line: 'kick' };

describe('DefineAlias', () => {
  it('lets a word stand for a line, and for another one later', () => {
    given(there).when(DefineAlias(kick)).yields(AliasDefined(kick));
    const other = { ...kick, line: 'keep' };
    given(there, AliasDefined(kick)).when(DefineAlias(other)).yields(AliasDefined(other));
    const world = worldOf(there, AliasDefined(kick), AliasDefined(other));
    assert.deepEqual(world.get(ann)?.traits.aliases, { k: 'keep' });
  });
  it('is refused to what is no player', () => {
    given(there, anItem(apple, quay))
      .when(DefineAlias({ ...kick, player: apple }))
      .refused('no-such-player');
  });
  it('is refused for what is no word', () => {
    for (const alias of ['', 'two words', 'a;b', '$1', 'x'.repeat(21)])
      given(there)
        .when(DefineAlias({ ...kick, alias }))
        .refused('no-word');
  });
  it('is refused for nothing and for too much', () => {
    given(there)
      .when(DefineAlias({ ...kick, line: ' ' }))
      .refused('empty');
    given(there)
      .when(DefineAlias({ ...kick, line: 'x'.repeat(201) }))
      .refused('too-long');
  });
  it('is refused beyond the most, but not for a word that is there', () => {
    const many = Array.from({ length: mostAliases }, (_, at) => AliasDefined({ ...kick, alias: `a${at}` }));
    given(there, many).when(DefineAlias(kick)).refused('too-many');
    const known = { ...kick, alias: 'a1' };
    given(there, many).when(DefineAlias(known)).yields(AliasDefined(known));
  });
  it('is shown whole', () => everyRuleIsShown(DefineAlias));
});

describe('RemoveAlias', () => {
  const removed = { player: ann, alias: 'k' };
  it('takes the word away, and leaves no trace of the last', () => {
    given(there, AliasDefined(kick)).when(RemoveAlias(removed)).yields(AliasRemoved(removed));
    const world = worldOf(there, AliasDefined(kick), AliasRemoved(removed));
    assert.deepEqual(world.get(ann), worldOf(there).get(ann));
  });
  it('is refused for a word that stands for nothing', () => {
    given(there)
      .when(RemoveAlias({ ...removed, alias: 'toString' }))
      .refused('no-such-alias');
  });
  it('is shown whole', () => everyRuleIsShown(RemoveAlias));
});
