import type { GameObject } from '../../domain/object.ts';
import type { Act } from '../act.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { someoneHere, thingAtHand } from '../words/find.ts';
import type { Typed } from '../words/typed.ts';
import { deafTo } from './deaf-to.ts';
import { socialsAToF } from './socials/a-to-f.ts';
import { socialsGToO } from './socials/g-to-o.ts';
import { socialsPToZ } from './socials/p-to-z.ts';
import type { Gesture, Social } from './socials/social.ts';

/** Words besides the name that start a social. */
const moreVerbs: Readonly<Record<string, readonly string[]>> = {
  eh: ['eh?'],
  hm: ['hmm'],
  curtsey: ['curtsy'],
};

const { back, ...aToF } = socialsAToF;

/** Each social as a command: `bow`, `bow Bob`, `bow to Bob (with a wink)`; `back` is a command of its own, which also goes back. */
export const socialActions: readonly AnyAction[] = Object.entries<Social>({
  ...aToF,
  ...socialsGToO,
  ...socialsPToZ,
}).map(([verb, forms]) => social(verb, forms));

/** What is understood of a line in which somebody says that they are back. */
export function understandBack(typed: Typed): ReturnType<AnyAction['understand']> {
  return social('back', back).understand(typed);
}

/** The most letters that may say how a gesture is made. */
const mostLetters = 120;
const everyone = /^(?:all|everyone|everybody)$/i;

interface Asked {
  readonly whom: string;
  readonly how: string;
}

function social(verb: string, forms: Social): AnyAction {
  return action({
    verbs: [verb, ...(moreVerbs[verb] ?? [])],
    usage: `${verb}\n${verb} <someone or something>\n${verb} [someone] (<how>)`,
    help: `Lets you ${verb}, alone or towards somebody. What stands in parentheses is told too: "${verb} (with a wink)".`,
    topic: 'gestures',
    parse: ({ rest }) => asked(rest),
    run(tx, { whom, how }) {
      if (whom === '') return perform(tx, forms.alone, { verb, how });
      const target = someoneHere(tx, whom) ?? thingAtHand(tx, whom);
      if (!target) return tx.tell(`You see nobody called "${whom}" here.`);
      const gesture = target.goid === tx.actor.goid ? forms.self : forms.target;
      perform(tx, gesture, { verb, how, target });
    },
  });
}

/** Reads `to Bob (with a wink)`; nothing where too much is told. */
function asked(rest: string): Asked | undefined {
  const [, whom = '', how = ''] = /^([^(]*)(?:\((.*?)\)?)?$/s.exec(rest) ?? [];
  if (how.length > mostLetters) return undefined;
  const who = whom.trim().replace(/^(?:to|at|with) /i, '');
  return { whom: everyone.test(who) ? '' : who, how: how.trim() };
}

interface Told {
  readonly verb: string;
  readonly how: string;
  readonly target?: GameObject;
}

function perform(tx: Transaction, gesture: Gesture, { verb, how, target }: Told): void {
  if (typeof gesture !== 'string' && 'only' in gesture) return tx.tell(gesture.only);
  const refs = { how: span(howAsEnd(how)), ...(target && { target }) };
  tx.act(withHow(gesture, how), refs, { channel: 'chat', except: deafTo(tx) });
  if (verb === 'brb' || verb === 'back')
    tx.effect({ do: 'remember-away', who: tx.actor.goid, away: verb === 'brb' });
  tx.occur({ name: verb, ...(target && { target: target.goid }) });
}

/** A gesture told with how it is made: the stop goes behind that. */
function withHow(gesture: string | Act, how: string): string | Act {
  if (how === '') return gesture;
  const told = (it: string) => `${it.replace(/\.$/, '')}{how}`;
  if (typeof gesture === 'string') return told(gesture);
  const { full, ...others } = gesture;
  return {
    full: told(full),
    ...Object.fromEntries(Object.entries(others).map(([key, it]) => [key, told(it)])),
  };
}

function howAsEnd(how: string): string {
  const text = /[!?."'’”…]$/.test(how) ? how : `${how}.`;
  return text.startsWith(',') ? text : ` ${text}`;
}
