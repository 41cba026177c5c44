import type { Social } from './social.ts';
import { heard, only } from './social.ts';

/** The socials from `agree` to `frown`. */
export const socialsAToF = {
  agree: {
    alone: heard('{actor} [nod] in agreement.', '{actor} [nod].', '{actor} [murmur] in agreement.'),
    self: heard(
      '{actor} completely [agree] with {actor.themself}.',
      '{actor} [nod].',
      '{actor} [murmur] in agreement.',
    ),
    target: heard(
      '{actor} [nod], agreeing with {target}.',
      '{actor} [nod] at {target}.',
      '{actor} [murmur] in agreement.',
    ),
  },
  back: {
    alone: heard(
      '{actor} happily [announce], "I\'m back!"',
      '{actor} happily [come] back to {actor.themself}.',
    ),
    self: only('You tell yourself that you are back. You had noticed.'),
    target: heard(
      '{actor} happily [announce] to {target}, "I\'m back!"',
      '{actor} happily [turn] to {target} again.',
    ),
  },
  blush: {
    alone: "The blood rushes to {actor's} cheeks, and {actor.they} [look] down.",
    self: '{actor} [blush] at {actor.their} own foolishness.',
    target: '{actor} [blush] and [look] away from {target}.',
  },
  bow: {
    alone: '{actor} [make] a deep and respectful bow.',
    self: '{actor} [try] to bow to {actor.themself}, and nearly [fall] over.',
    target: '{actor} [bow] deeply to {target}.',
  },
  brb: {
    alone: heard('{actor} [announce], "I shall return shortly!"', '{actor} [hold] up one finger: a moment.'),
    self: only('You promise yourself to be right back.'),
    target: heard(
      '{actor} [let] {target} know that {actor.they} will return shortly.',
      '{actor} [hold] up one finger to {target}: a moment.',
    ),
  },
  bye: {
    alone: heard('{actor} [say] a hearty goodbye to everyone.', '{actor} [wave] goodbye to everyone.'),
    self: only('Goodbye.'),
    target: heard('{actor} [say] a hearty goodbye to {target}.', '{actor} [wave] goodbye to {target}.'),
  },
  cheer: {
    alone: heard(
      '{actor} [throw] up {actor.their} hands and [cheer].',
      '{actor} [throw] up {actor.their} hands.',
      '{actor} [cheer].',
    ),
    self: heard(
      '{actor} [cheer] {actor.themself} on.',
      '{actor} [throw] up {actor.their} hands.',
      '{actor} [cheer].',
    ),
    target: heard('{actor} [cheer] for {target}.', '{actor} [throw] up {actor.their} hands for {target}.'),
  },
  cry: {
    alone: {
      full: "Tears run down {actor's} cheeks, and {actor.they} [cry] pitifully.",
      blind: '{actor} [cry] pitifully.',
    },
    self: { full: '{actor} [cry] over {actor.themself}.', blind: '{actor} [cry] pitifully.' },
    target: { full: "{actor} [cry] on {target's} shoulder.", blind: '{actor} [cry] pitifully.' },
  },
  curtsey: {
    alone: '{actor} [make] a graceful curtsey.',
    self: only('A curtsey to yourself would look silly.'),
    target: '{actor} [curtsey] gracefully to {target}.',
  },
  eh: {
    alone: heard('After some thought {actor} [say], "Eh."', '{actor} [look] unimpressed.'),
    self: heard(
      '{actor} [look] down at {actor.themself} and [say], "Eh."',
      '{actor} [look] down at {actor.themself}.',
      '{actor} [say], "Eh."',
    ),
    target: heard(
      '{actor} [glance] at {target} and [actor:say], "Eh."',
      '{actor} [glance] at {target}, unimpressed.',
      '{actor} [say], "Eh."',
    ),
  },
  er: {
    alone: heard('{actor} uncertainly [say], "Er…"', '{actor} [look] uncertain.'),
    self: heard(
      '{actor} [look] down at {actor.themself} and [say], "Er…"',
      '{actor} [look] down at {actor.themself}.',
      '{actor} [say], "Er…"',
    ),
    target: heard(
      '{actor} [look] at {target} and [actor:say], "Er…"',
      '{actor} [look] uncertainly at {target}.',
      '{actor} [say], "Er…"',
    ),
  },
  ew: {
    alone: heard(
      '{actor} [exclaim], "Ewww!" and [look] disgusted.',
      '{actor} [look] disgusted.',
      '{actor} [exclaim], "Ewww!"',
    ),
    self: only('You think that you are disgusting?'),
    target: heard(
      '{actor} [look] at {target} in disgust and [actor:exclaim], "Ewww!"',
      '{actor} [look] at {target} in disgust.',
      '{actor} [exclaim], "Ewww!"',
    ),
  },
  frown: {
    alone: '{actor} [frown].',
    self: '{actor} [frown] at {actor.themself}.',
    target: '{actor} [frown] at {target}.',
  },
} as const satisfies Record<string, Social>;
