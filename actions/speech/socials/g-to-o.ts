import type { Social } from './social.ts';
import { felt, heard, only } from './social.ts';

/** The socials from `grin` to `nod`. */
export const socialsGToO = {
  grin: {
    alone: '{actor} [grin] from ear to ear.',
    self: '{actor} [grin] to {actor.themself} like a fool.',
    target: '{actor} [grin] at {target}.',
  },
  hi: {
    alone: heard('{actor} [greet] everyone with a "Hi!"', '{actor} [greet] everyone.'),
    self: only('Hi.'),
    target: heard('{actor} [greet] {target} with a "Hi!"', '{actor} [greet] {target}.'),
  },
  hm: {
    alone: heard(
      '{actor} [purse] {actor.their} lips and [say], "Hmmm…"',
      '{actor} [purse] {actor.their} lips.',
      '{actor} [say], "Hmmm…"',
    ),
    self: heard(
      '{actor} [look] down at {actor.themself} and [say], "Hmmm…"',
      '{actor} [look] down at {actor.themself}.',
      '{actor} [say], "Hmmm…"',
    ),
    target: heard(
      '{actor} [look] thoughtfully at {target} and [actor:say], "Hmmm…"',
      '{actor} [look] thoughtfully at {target}.',
      '{actor} [say], "Hmmm…"',
    ),
  },
  hug: {
    alone: only('Whom do you want to hug?'),
    self: '{actor} [wrap] {actor.their} arms around {actor.themself} and [squeeze] tightly.',
    target: felt('{actor} [give] {target} a great big hug.'),
  },
  huh: {
    alone: heard('"Huh?" {actor} [ask], confused.', '{actor} [look] confused.'),
    self: only('Well, huh!'),
    target: heard(
      '{actor} [look] at {target} and [actor:ask], "Huh?"',
      '{actor} [look] at {target}, confused.',
      '{actor} [ask], "Huh?"',
    ),
  },
  laugh: {
    alone: heard('{actor} [laugh].', '{actor} [open] {actor.their} mouth wide and [shake] with laughter.'),
    self: heard('{actor} [laugh] at {actor.themself}.', '{actor} [shake] with laughter.'),
    target: {
      full: '{actor} [laugh] at {target}.',
      deaf: '{actor} [look] at {target} and [actor:shake] with laughter.',
      blind: '{actor} [laugh].',
    },
  },
  no: {
    alone: heard(
      '"No," {actor} [say], shaking {actor.their} head.',
      '{actor} [shake] {actor.their} head.',
      '"No," {actor} [say].',
    ),
    self: heard(
      '{actor} [say] "No" to {actor.themself}, which is strange.',
      '{actor} [shake] {actor.their} head at {actor.themself}.',
      '"No," {actor} [say].',
    ),
    target: heard('{actor} [disagree] with {target}.', '{actor} [shake] {actor.their} head at {target}.'),
  },
  nod: {
    alone: '{actor} [nod].',
    self: '{actor} [nod] to {actor.themself} in thought.',
    target: '{actor} [nod] to {target}.',
  },
} as const satisfies Record<string, Social>;
