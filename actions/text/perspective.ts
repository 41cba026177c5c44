import { getOrMake } from '../../domain/get-or-make.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { isLiving } from '../../domain/object.ts';
import type { Pronouns } from './grammar.ts';
import { conjugate, possessive, pronouns, you } from './grammar.ts';
import type { Line, Span } from './message.ts';
import { asSentence, nameOf, span, theNameOf } from './spans.ts';

/** What a template speaks of: objects by name, a run of text, or a list of spans. */
export type Refs = Readonly<Record<string, Ref>>;
type Ref = GameObject | Span | readonly Span[];

const forms = ['name', 'the', 'possessive', 'they', 'them', 'their', 'themself'] as const;
type Form = (typeof forms)[number];
type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'verb'; readonly verb: string; readonly subject: string | null }
  | { readonly is: 'ref'; readonly key: string; readonly form: Form };

const parsed = new Map<string, readonly Part[]>();

/**
 * A sentence as one of those who read it sees it. `{actor}` is a name, or `you` to the one who bears it; `{the item}`
 * has the article of a known thing; `{actor's}`, `{actor.they}`, `{actor.them}`, `{actor.their}`, `{actor.themself}`
 * are its other forms; `[take]` is a verb that agrees with the one who was named last before it, or was spoken of as
 * `they`, and with the actor where nobody was; `[target:take]` agrees with another.
 * Templates are our own words, never a player's: what a player typed comes in as a ref.
 * @throws {TypeError} the template speaks of what nobody gave it, or in a form there is not.
 */
export function seenBy(viewer: Goid | null, template: string, refs: Refs): Line {
  let subject: Subject = { key: 'actor', form: 'name' };
  const spans: Span[] = [];
  for (const part of partsOf(template)) {
    if (part.is === 'text') spans.push(span(part.text));
    else if (part.is === 'verb') {
      const { key, form } = part.subject === null ? subject : { key: part.subject, form: 'name' as const };
      spans.push(span(conjugate(part.verb, takesPlural(viewer, refOf(key, refs), form))));
    } else {
      const ref = refOf(part.key, refs);
      if (isObject(ref) && canBeSubject(part.form)) subject = part;
      spans.push(...refSpans(viewer, ref, part.form));
    }
  }
  return asSentence(spans);
}

/** The form in which a sentence names what somebody does something to: `{the bob}`, but `{bob.themself}` of themself. */
export function themOrThemself(actor: GameObject, key: string, object: GameObject): string {
  return object.goid === actor.goid ? `{${key}.themself}` : `{the ${key}}`;
}

/** Whom a verb agrees with, and how they were spoken of. */
interface Subject {
  readonly key: string;
  readonly form: Form;
}

function canBeSubject(form: Form): boolean {
  return form === 'name' || form === 'the' || form === 'they';
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
  const [key = '', wanted = 'name'] = inner.split('.');
  const form = forms.find(it => it === wanted);
  if (form === undefined) throw new TypeError(`the template speaks of {${inner}}, a form that there is not`);
  return { is: 'ref', key, form };
}

function refOf(key: string, refs: Refs): Ref {
  const ref = refs[key];
  if (ref === undefined) throw new TypeError(`the template speaks of {${key}}, which nobody gave it`);
  return ref;
}

function refSpans(viewer: Goid | null, ref: Ref, form: Form): readonly Span[] {
  if (!isObject(ref)) return 'text' in ref ? [ref] : ref;
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
  return { meaning: it.meaning, text: change(it.text) };
}

function pronounsFor(viewer: Goid | null, object: GameObject): Pronouns {
  return object.goid === viewer ? you : pronouns[object.gender];
}

/** Beside a name only `you` takes the plural form: `you take`, `Bob takes`, `Alex takes`; but of Alex `they take`. */
function takesPlural(viewer: Goid | null, subject: Ref, form: Form): boolean {
  if (!isObject(subject)) return false;
  const ofMany = !isLiving(subject) && subject.gender === 'they';
  return subject.goid === viewer || ofMany || (form === 'they' && pronouns[subject.gender].plural);
}

function isObject(ref: Ref): ref is GameObject {
  return 'goid' in ref;
}
