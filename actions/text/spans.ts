import type { GameObject, Kind } from '../../domain/object.ts';
import { fullName } from '../../domain/object.ts';
import { capitalised, inWords, plural } from './grammar.ts';
import type { Channel, Line, Meaning, Message, Span } from './message.ts';

const meanings: Record<Kind, Meaning> = {
  area: 'title',
  room: 'title',
  exit: 'exit',
  player: 'player',
  mobile: 'mobile',
  container: 'item',
  item: 'item',
  record: 'plain',
};

/** A run of text with a meaning. */
export function span(text: string, meaning: Meaning = 'plain'): Span {
  return { meaning, text };
}

/** An object's name with its article, coloured by its kind: `a rusty sword`. */
export function nameOf(object: GameObject): Span {
  return {
    meaning: meanings[object.kind],
    text: object.kind === 'exit' ? wayName(object) : fullName(object),
  };
}

/** The name with the article of something already spoken of: `the rusty sword`, `Bob`. */
export function theNameOf(object: GameObject): Span {
  if (object.kind === 'exit') return nameOf(object);
  return { meaning: meanings[object.kind], text: object.article === '' ? object.name : `the ${object.name}` };
}

/** `the oak door`; an exit without a name of its own is `the way north`. */
function wayName({ name, traits }: GameObject): string {
  return name === traits.exit?.direction ? `the way ${name}` : `the ${name}`;
}

/** Several equal things as one: `three apples`. */
export function severalOf(object: GameObject, count: number): Span {
  if (count === 1) return nameOf(object);
  return { meaning: meanings[object.kind], text: `${inWords(count)} ${plural(object.name)}` };
}

/** A message of lines; a string is a plain line. */
export function message(lines: readonly (Line | string)[], channel: Channel = 'main'): Message {
  return { channel, lines: lines.map(line => (typeof line === 'string' ? [span(line)] : line)) };
}

/** Spans with commas between them and a word before the last: `a, b and c`. */
export function listed(spans: readonly Span[], last: 'and' | 'or' | 'then' = 'and'): Span[] {
  return spans.flatMap((it, at) => {
    if (at === 0) return [it];
    return [span(at === spans.length - 1 ? ` ${last} ` : ', '), it];
  });
}

/** The line with its first letter large. */
export function asSentence(line: Line): Line {
  const start = line.findIndex(it => it.text !== '');
  return line.map((it, at) => (at === start ? { ...it, text: capitalised(it.text) } : it));
}

/** A line without its meanings, as plain text. */
export function plainText(line: Line): string {
  return line.map(it => it.text).join('');
}

/** A builder's text as lines: each paragraph one. */
export function paragraphs(text: string): string[] {
  return text.split(/\n+/).filter(it => it !== '');
}
