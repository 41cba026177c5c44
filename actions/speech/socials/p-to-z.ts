import type { Social } from './social.ts';
import { felt, heard, only } from './social.ts';

/** The socials from `pet` to `yes`. */
export const socialsPToZ = {
  pet: {
    alone: only('Whom do you want to pet?'),
    self: '{actor} [pat] {actor.themself} on the head to calm down.',
    target: felt('{actor} [pet] {target} affectionately.'),
  },
  poke: {
    alone: only('Whom do you want to poke?'),
    self: heard(
      '{actor} [poke] {actor.themself} in the eye. "Ow!"',
      '{actor} [poke] {actor.themself} in the eye.',
      '{actor} [exclaim], "Ow!"',
    ),
    target: felt('{actor} [poke] {target} playfully.'),
  },
  ponder: {
    alone: '{actor} [ponder] a thought.',
    self: '{actor} [look] down in deep thought at {actor.their} navel.',
    target: '{actor} [give] {target} a thoughtful look.',
  },
  shrug: {
    alone: '{actor} [shrug] {actor.their} shoulders.',
    self: '{actor} [shrug] at {actor.their} own thoughts.',
    target: '{actor} [shrug] at {target}.',
  },
  sigh: {
    alone: heard('{actor} [sigh] deeply.', '{actor} [breathe] in and out deeply.'),
    self: heard('{actor} [sigh] over {actor.their} own misfortunes.', '{actor} [look] downcast.'),
    target: {
      full: '{actor} [look] at {target} and [actor:sigh].',
      deaf: '{actor} [give] {target} a weary look.',
      blind: '{actor} [sigh].',
    },
  },
  skip: {
    alone: '{actor} [skip] around cheerfully.',
    self: only('How could you skip around yourself?'),
    target: '{actor} [skip] around {target} cheerfully.',
  },
  smile: {
    alone: '{actor} [smile] happily.',
    self: '{actor} [smile] to {actor.themself}.',
    target: '{actor} [smile] at {target}.',
  },
  snicker: {
    alone: heard('{actor} [snicker] softly to {actor.themself}.', '{actor} [smirk].'),
    self: only('What are you snickering about?'),
    target: {
      full: '{actor} [snicker] at {target} under {actor.their} breath.',
      deaf: '{actor} [smirk] at {target}.',
      blind: '{actor} [snicker] under {actor.their} breath.',
    },
  },
  uh: {
    alone: heard('"Uh…" {actor} [say], staring blankly.', '{actor} [stare] blankly.', '"Uh…" {actor} [say].'),
    self: heard(
      '{actor} [stare] down at {actor.themself} and [say], "Uh…"',
      '{actor} [stare] down at {actor.themself}.',
      '"Uh…" {actor} [say].',
    ),
    target: heard(
      '{actor} [stare] blankly at {target} and [actor:say], "Uh…"',
      '{actor} [stare] blankly at {target}.',
      '"Uh…" {actor} [say].',
    ),
  },
  wave: {
    alone: '{actor} [wave] to everyone.',
    self: '{actor} [wave] a hand before {actor.their} own face.',
    target: '{actor} [wave] to {target}.',
  },
  yawn: {
    alone: { full: '{actor} [open] {actor.their} mouth in a wide yawn.', blind: '{actor} [yawn].' },
    self: { full: '{actor} [yawn] at {actor.their} own boringness.', blind: '{actor} [yawn].' },
    target: { full: '{actor} [yawn] at {target}, totally bored.', blind: '{actor} [yawn].' },
  },
  yes: {
    alone: heard('"Yes," {actor} [say], nodding.', '{actor} [nod].', '"Yes," {actor} [say].'),
    self: heard(
      '{actor} [nod] in agreement with {actor.themself}.',
      '{actor} [nod].',
      '"Yes," {actor} [say].',
    ),
    target: heard('{actor} [agree] with {target}.', '{actor} [nod] at {target}.'),
  },
} as const satisfies Record<string, Social>;
