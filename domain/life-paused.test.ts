import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ann, aPlayer, bob, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import type { Goid } from './ids.ts';
import { DamageDealt } from './life.ts';
import { LifePaused, LifeResumed, PauseLife, ResumeLife } from './living.ts';
import { TimerCleared, TimerSet } from './timers.ts';
import { vitalsAt } from './vitals.ts';

const now = 1_000_000;
const both = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const dealt = (who: Goid, amount: number) =>
  DamageDealt({ who, by: bob, pool: 'health', amount, harm: 'blunt', at: now });
const timer = (goid: Goid, key: string, seconds: number, facts = {}) =>
  TimerSet({ goid, key, at: now + seconds * 1000, deed: key, facts });

describe('ResumeLife', () => {
  it('lets time pass again', () => {
    given(both)
      .when(ResumeLife({ who: ann, at: now }))
      .yields(LifeResumed({ who: ann, at: now }));
  });
  it('refuses things', () =>
    given(both)
      .when(ResumeLife({ who: quay, at: now }))
      .refused('lifeless'));
  it('is shown whole', () => everyRuleIsShown(ResumeLife));
});

describe('PauseLife', () => {
  it('lets somebody stay as they are, until they come back', () => {
    given(both)
      .when(PauseLife({ who: ann, at: now }))
      .yields(LifePaused({ who: ann, at: now }));
    const away = [
      dealt(ann, 50),
      LifePaused({ who: ann, at: now + 30_000 }),
      LifeResumed({ who: ann, at: now + 900_000 }),
    ];
    assert.equal(vitalsAt(worldOf(both, away).get(ann)!.traits.living!, now + 900_000).health, 60);
  });
  it('ends the blow that they had begun', () => {
    given(both, timer(ann, 'blow', 1))
      .when(PauseLife({ who: ann, at: now }))
      .yields(LifePaused({ who: ann, at: now }), TimerCleared({ goid: ann, key: 'blow' }));
  });
  it('refuses things', () =>
    given(both)
      .when(PauseLife({ who: nothing, at: now }))
      .refused('lifeless'));
  it('is shown whole', () => everyRuleIsShown(PauseLife));
});
