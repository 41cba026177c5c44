import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import { capitalised } from '../text/grammar.ts';
import type { Refs } from '../text/perspective.ts';
import { nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { someoneHere } from '../words/find.ts';
import { deafTo } from './deaf-to.ts';
import { withStop } from './sentence.ts';

/** Do anything at all, in words: `emote looks at the sky`, `emote nods to $ann`, `emote The hair of $me stands on end`. */
export const emote = action({
  verbs: ['emote'],
  usage: 'emote <what you do>',
  help: 'Shows everybody in the room what you do, in your own words: "emote looks at the sky" or ":looks at the sky". $ann names Ann, who reads "you"; $me names you, wherever in the sentence you want it. $me and other names do not go together.',
  topic: 'gestures',
  parse: ({ rest }) => (rest === '' ? undefined : { deed: rest }),
  run(tx, { deed }) {
    const text = endsInName.test(deed) ? `${deed}.` : withStop(deed);
    const { template, refs, target } = aboutMe.test(text) ? withMe(text) : withOthers(tx, text);
    tx.act(template, { ...refs, me: nameOf(tx.actor) }, { channel: 'chat', except: deafTo(tx) });
    tx.occur({ name: 'emote', words: text, ...(target && { target: target.goid }) });
  },
});

const aboutMe = /\$me(?!\p{L})/iu;
const endsInName = /\$\p{L}+$/u;
const aName = /\$(\p{L}+)/u;
/** So many people can be named in one emote. */
const mostNamed = 10;

interface Told {
  readonly template: string;
  readonly refs: Refs;
  readonly target?: GameObject;
}

/** Each `$me` is the actor's name; what stands between is the player's own and no template. */
function withMe(text: string): Told {
  const pieces = text.split(new RegExp(aboutMe, 'giu'));
  const refs = Object.fromEntries(
    pieces.map((it, at) => [`text${at}`, span(at === 0 ? capitalised(it) : it)]),
  );
  return { template: pieces.map((_, at) => `{text${at}}`).join('{me}'), refs };
}

/** The actor does it; each `$name` is somebody in the room, or no one. */
function withOthers(tx: Transaction, text: string): Told {
  const pieces = text.split(aName);
  const refs: Record<string, Refs[string]> = {};
  let template = /^[',]/.test(text) ? '{me}' : '{me} ';
  for (const [at, piece] of pieces.slice(0, mostNamed * 2).entries()) {
    refs[`p${at}`] = at % 2 === 0 ? span(piece) : (someoneHere(tx, piece) ?? span('no one'));
    template += `{p${at}}`;
  }
  const target = Object.values(refs).find(it => 'goid' in it);
  return { template, refs, ...(target && 'goid' in target && { target }) };
}
