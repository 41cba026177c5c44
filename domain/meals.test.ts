import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aMobile,
  anItem,
  ann,
  aPlayer,
  apple,
  bob,
  cat,
  market,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { DamageDealt } from './life.ts';
import { LifeResumed } from './living.ts';
import { ConsumeFood, FoodConsumed } from './meals.ts';
import { GameObjectDeleted } from './objects.ts';
import { livingOf, vitalsAt } from './vitals.ts';

const [born, now] = [1_000_000, 1_000_000 + 60 * 60_000];
const hungry = [...theTown, ...aPlayer(ann, quay), LifeResumed({ who: ann, at: born })];
const food = (by: 'eat' | 'drink') => ({ traits: { food: { by, satiety: 30, health: 5 } } }) as const;
const eaten = FoodConsumed({ item: apple, by: ann, way: 'eat', satiety: 30, health: 5, at: now });

describe('ConsumeFood', () => {
  const eat = ConsumeFood({ item: apple, by: ann, way: 'eat', at: now });

  it('eats what one carries, and it is gone', () => {
    given(hungry, anItem(apple, ann, food('eat')))
      .when(eat)
      .yields(eaten, GameObjectDeleted({ goid: apple }));
    const world = worldOf(hungry, anItem(apple, ann, food('eat')), eaten);
    assert.equal(vitalsAt(livingOf(world.get(ann)!)!, now).satiety, 90);
  });
  it('does good', () => {
    const hurt = DamageDealt({ who: ann, by: bob, pool: 'health', amount: 50, harm: 'blunt', at: now });
    const { health, satiety } = vitalsAt(
      livingOf(worldOf(hungry, hurt, anItem(apple, ann), eaten).get(ann)!)!,
      now,
    );
    assert.deepEqual([health, satiety], [55, 90]);
  });
  it('drinks from a well that stays', () => {
    given(hungry, anItem(apple, quay, { ...food('drink'), movable: false }))
      .when(ConsumeFood({ item: apple, by: ann, way: 'drink', at: now }))
      .yields(FoodConsumed({ item: apple, by: ann, way: 'drink', satiety: 30, health: 5, at: now }));
  });
  it('lets those eat who never hunger', () => {
    given(hungry, aMobile(cat, quay), anItem(apple, cat, food('eat')))
      .when(ConsumeFood({ item: apple, by: cat, way: 'eat', at: now }))
      .yields(
        FoodConsumed({ item: apple, by: cat, way: 'eat', satiety: 30, health: 5, at: now }),
        GameObjectDeleted({ goid: apple }),
      );
  });
  it('refuses what is elsewhere', () => {
    given(hungry, anItem(apple, market, food('eat')))
      .when(eat)
      .refused('out-of-reach');
    given(hungry).when(eat).refused('out-of-reach');
  });
  it('refuses what cannot be eaten', () => {
    given(hungry, anItem(apple, ann)).when(eat).refused('not-for-that');
    given(hungry, anItem(apple, ann, food('drink')))
      .when(eat)
      .refused('not-for-that');
  });
  it('refuses who is full', () => {
    given(hungry, anItem(apple, ann, food('eat')))
      .when(ConsumeFood({ item: apple, by: ann, way: 'eat', at: born + 60_000 }))
      .refused('full');
  });
  it('is shown whole', () => everyRuleIsShown(ConsumeFood));
});
