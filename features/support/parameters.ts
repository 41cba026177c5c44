import { defineParameterType } from '@cucumber/cucumber';
import type { Gender } from '../../domain/object.ts';
import { genders } from '../../domain/object.ts';
import type { Tier } from '../../domain/traits/character.ts';
import { tiers } from '../../domain/traits/character.ts';

defineParameterType({ name: 'player', regexp: /[A-Z][a-z]+/, transformer: (name: string) => name });

defineParameterType({
  name: 'players',
  regexp: /[A-Z][a-z]+(?:(?:, | and )[A-Z][a-z]+)*/,
  useForSnippets: false,
  transformer: (names: string) => names.split(/, | and /),
});

defineParameterType({
  name: 'tier',
  regexp: new RegExp(`an? (${tiers.join('|')})`),
  transformer: (word: string): Tier | undefined => tiers.find(it => it === word),
});

defineParameterType({
  name: 'pronoun',
  regexp: new RegExp(genders.join('|')),
  transformer: (word: string): Gender | undefined => genders.find(it => it === word),
});

defineParameterType({
  name: 'sense',
  regexp: /blind and deaf|blind|deaf/,
  transformer: (lost: string) => lost,
});
