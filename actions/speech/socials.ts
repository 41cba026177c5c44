import type { GameObject } from '../../domain/object.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import { someoneHere } from '../words/find.ts';

/** A gesture in its three forms; a missing form is refused in the words given. */
interface Social {
  readonly alone: string;
  readonly self: string;
  readonly target: string;
}

const socials = {
  bow: {
    alone: '{actor} [make] a deep and respectful bow.',
    self: '{actor} [try] to bow to {actor.themself}, and nearly [fall] over.',
    target: '{actor} [bow] deeply to {target}.',
  },
  wave: {
    alone: '{actor} [wave] to everyone.',
    self: '{actor} [wave] a hand before {actor.their} own face.',
    target: '{actor} [wave] to {target}.',
  },
  smile: {
    alone: '{actor} [smile] happily.',
    self: '{actor} [smile] to {actor.themself}.',
    target: '{actor} [smile] at {target}.',
  },
  nod: {
    alone: '{actor} [nod].',
    self: '{actor} [nod] to {actor.themself} in thought.',
    target: '{actor} [nod] to {target}.',
  },
  laugh: {
    alone: '{actor} [laugh].',
    self: '{actor} [laugh] at {actor.themself}.',
    target: '{actor} [laugh] at {target}.',
  },
  grin: {
    alone: '{actor} [grin] from ear to ear.',
    self: '{actor} [grin] to {actor.themself} like a fool.',
    target: '{actor} [grin] at {target}.',
  },
  shrug: {
    alone: '{actor} [shrug] {actor.their} shoulders.',
    self: '{actor} [shrug] at {actor.their} own thoughts.',
    target: '{actor} [shrug] at {target}.',
  },
  sigh: {
    alone: '{actor} [sigh] deeply.',
    self: '{actor} [sigh] over {actor.their} own misfortunes.',
    target: '{actor} [look] at {target} and [actor:sigh].',
  },
  cheer: {
    alone: '{actor} [throw] up {actor.their} hands and [cheer].',
    self: '{actor} [cheer] {actor.themself} on.',
    target: '{actor} [cheer] for {target}.',
  },
  frown: {
    alone: '{actor} [frown].',
    self: '{actor} [frown] at {actor.themself}.',
    target: '{actor} [frown] at {target}.',
  },
} as const satisfies Record<string, Social>;

/** Each gesture as a command: `bow`, `bow Bob`. */
export const socialActions: readonly AnyAction[] = Object.entries(socials).map(([verb, forms]) =>
  social(verb, forms),
);

function social(verb: string, forms: Social): AnyAction {
  return action({
    verbs: [verb],
    usage: `${verb} [someone]`,
    help: `Lets you ${verb}, or ${verb} at somebody.`,
    topic: 'gestures',
    parse: ({ rest }) => ({ whom: rest.replace(/^(?:(?:to|at) )?(?:(?:all|everyone|everybody)$)?/i, '') }),
    run(tx, { whom }) {
      if (whom === '') return tx.act(forms.alone, {}, { channel: 'chat' });
      const target = someoneHere(tx, whom);
      if (!target) return tx.tell(`You see nobody called "${whom}" here.`);
      tx.act(formFor(forms, target, tx.actor), { target }, { channel: 'chat' });
    },
  });
}

function formFor(forms: Social, target: GameObject, actor: GameObject): string {
  return target.goid === actor.goid ? forms.self : forms.target;
}
