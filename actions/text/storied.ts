import type { Span } from './message.ts';
import { span } from './spans.ts';

/** What builders write in their texts for somebody who acts, and the form of a template that says it. */
const forms: Readonly<Record<string, string>> = {
  '!name': '{actor}',
  '!pronoun': '{actor.they}',
  '!pronoun(:objective)': '{actor.them}',
  '!pronoun(:possessive)': '{actor.their}',
  '!pronoun(:reflexive)': '{actor.themself}',
};

const marks = /(!name|!pronoun(?:\(:(?:objective|possessive|reflexive)\))?)/;

/** A template, and the runs of a builder's text that it speaks of. */
interface Storied {
  readonly template: string;
  readonly refs: Readonly<Record<string, Span>>;
}

/** A builder's text in which `!name` and `!pronoun` stand for whoever acts. All else is only text, whatever is in it. */
export function storied(text: string): Storied {
  const refs: Record<string, Span> = {};
  const pieces = text.split(marks).map((piece, at) => {
    const form = forms[piece];
    if (form !== undefined) return form;
    if (piece === '') return '';
    refs[`text${at}`] = span(piece);
    return `{text${at}}`;
  });
  return { template: pieces.join(''), refs };
}
