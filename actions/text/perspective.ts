import { getOrMake } from '../../domain/get-or-make.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Pronouns } from './grammar.ts';
import { conjugate, possessive, pronouns, you } from './grammar.ts';
import type { Line, Meaning, Span } from './message.ts';
import { asSentence, nameOf, span, theNameOf } from './spans.ts';

/** What a template speaks of: objects by name, a run of text, or a list of spans. */
export type Refs = Readonly<Record<string, GameObject | Span | readonly Span[]>>;

type Form = 'name' | 'the' | 'possessive' | 'they' | 'them' | 'their' | 'themself';
type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'verb'; readonly verb: string; readonly subject: string | null }
  | { readonly is: 'ref'; readonly key: string; readonly form: Form };

const parsed = new Map<string, readonly Part[]>();

/**
 * A sentence as one of those who read it sees it. `{actor}` is a name, or `you` to the one who bears it; `{the item}`
 * has the article of a known thing; `{actor's}`, `{actor.them}`, `{actor.their}`, `{actor.themself}` are its other
 * forms; `[take]` is a verb that agrees with the one named last before it, `[target:take]` with another.
 * Templates are our own words, never a player's: what a player typed comes in as a ref.
 */
export function seenBy(viewer: Goid | null, template: string, refs: Refs): Line {
  let subject = 'actor';
  const spans: Span[] = [];
  for (const part of partsOf(template)) {
    if (part.is === 'text') spans.push(span(part.text));
    else if (part.is === 'verb') spans.push(span(verbFor(viewer, refs[part.subject ?? subject], part.verb)));
    else {
      if (isObject(refs[part.key]) && part.form === 'name') subject = part.key;
      spans.push(...refSpans(viewer, part.key, part.form, refs));
    }
  }
  return asSentence(spans);
}

function partsOf(template: string): readonly Part[] {
  return getOrMake(parsed, template, () => parse(template));
}

function parse(template: string): Part[] {
  return template.split(/(\{[^}]+\}|\[[^\]]+\])/).flatMap((piece): Part[] => {
    if (piece === '') return [];
    if (piece.startsWith('[')) {
      const [verb = '', subject = null] = piece.slice(1, -1).split(':').reverse();
      return [{ is: 'verb', verb, subject }];
    }
    return piece.startsWith('{') ? [parseRef(piece.slice(1, -1))] : [{ is: 'text', text: piece }];
  });
}

function parseRef(inner: string): Part {
  if (inner.startsWith('the ')) return { is: 'ref', key: inner.slice(4), form: 'the' };
  if (inner.endsWith("'s")) return { is: 'ref', key: inner.slice(0, -2), form: 'possessive' };
  const [key = '', form = 'name'] = inner.split('.');
  return { is: 'ref', key, form: form as Form };
}

function refSpans(viewer: Goid | null, key: string, form: Form, refs: Refs): readonly Span[] {
  const ref = refs[key];
  if (ref === undefined) throw new TypeError(`the template speaks of {${key}}, which nobody gave it`);
  if (!isObject(ref)) return Array.isArray(ref) ? ref : [ref as Span];
  const self = ref.goid === viewer;
  switch (form) {
    case 'name':
      return [self ? span('you') : nameOf(ref)];
    case 'the':
      return [self ? span('you') : theNameOf(ref)];
    case 'possessive':
      return [self ? span('your') : renamed(theNameOf(ref), possessive)];
    case 'they':
    case 'them':
    case 'their':
    case 'themself':
      return [span(pronounsFor(viewer, ref)[form])];
  }
}

function renamed(it: Span, change: (text: string) => string): Span {
  return { meaning: it.meaning as Meaning, text: change(it.text) };
}

function pronounsFor(viewer: Goid | null, object: GameObject): Pronouns {
  return object.goid === viewer ? you : pronouns[object.gender];
}

/** Beside a name only `you` takes the plural form: `you take`, `Bob takes`, and so does `Alex` who is called they. */
function verbFor(viewer: Goid | null, subject: Refs[string] | undefined, verb: string): string {
  return conjugate(verb, subject !== undefined && isObject(subject) && subject.goid === viewer);
}

function isObject(ref: Refs[string] | undefined): ref is GameObject {
  return ref !== undefined && 'goid' in ref;
}
