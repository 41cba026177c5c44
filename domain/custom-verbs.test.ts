import { describe, it } from 'node:test';
import {
  anItem,
  ann,
  aPlayer,
  eastward,
  market,
  nothing,
  quay,
  theTown,
  westward,
} from '../features/support/facts.ts';
import { aDoor, having } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { UseVerb, VerbUsed } from './custom-verbs.ts';
import { goid } from './ids.ts';
import { Closed, Locked, Opened, Unlocked } from './openings.ts';
import type { VerbDeed } from './traits/custom-verb.ts';

const lever = goid('lever');
const ground = [...theTown, ...aPlayer(ann, market), anItem(lever, market)];
const pull = { thing: lever, by: ann, verb: 'pull' };
const pulled = VerbUsed(pull);
const door = { thing: westward, leaf: eastward, by: ann };

function doing(...deeds: VerbDeed['do'][]) {
  const verb = {
    verb: 'pull',
    told: 'It clicks.',
    seen: '',
    deeds: deeds.map(it => ({ do: it, what: westward })),
  };
  return having(lever, { verbs: [verb] });
}

describe('UseVerb', () => {
  it('does what only this thing has done to it', () =>
    given(ground, doing()).when(UseVerb(pull)).yields(pulled));
  it('opens and closes without a key and out of reach', () => {
    given(ground, ...aDoor({ locked: true }), doing('open'))
      .when(UseVerb(pull))
      .yields(pulled, Opened(door));
    given(ground, ...aDoor({ open: true }), doing('close'))
      .when(UseVerb(pull))
      .yields(pulled, Closed(door));
  });
  it('swings what is shut open and what is open shut', () => {
    given(ground, ...aDoor(), doing('swing'))
      .when(UseVerb(pull))
      .yields(pulled, Opened(door));
    given(ground, ...aDoor({ open: true }), doing('swing'))
      .when(UseVerb(pull))
      .yields(pulled, Closed(door));
  });
  it('locks and unlocks', () => {
    given(ground, ...aDoor({ locked: false }), doing('lock'))
      .when(UseVerb(pull))
      .yields(pulled, Locked(door));
    given(ground, ...aDoor({ locked: true }), doing('unlock'))
      .when(UseVerb(pull))
      .yields(pulled, Unlocked(door));
  });
  it('changes nothing where all is as it wants it, or nothing opens', () => {
    given(ground, doing('open')).when(UseVerb(pull)).yields(pulled);
    given(ground, ...aDoor({ open: true }), doing('open', 'lock', 'unlock'))
      .when(UseVerb(pull))
      .yields(pulled);
    given(ground, ...aDoor(), doing('close'))
      .when(UseVerb(pull))
      .yields(pulled);
  });
  it('refuses what is not at hand', () => {
    for (const thing of [nothing, eastward])
      given(ground)
        .when(UseVerb({ ...pull, thing }))
        .refused('out-of-reach');
    given(...theTown, ...aPlayer(ann, quay), anItem(lever, market), doing())
      .when(UseVerb(pull))
      .refused('out-of-reach');
  });
  it('refuses what is not done to it', () => given(ground).when(UseVerb(pull)).refused('no-such-verb'));
  it('is shown whole', () => everyRuleIsShown(UseVerb));
});
