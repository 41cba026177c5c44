import type { RefusalOf } from '../../domain/command.ts';
import { otherSideOf } from '../../domain/doors.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Settable } from '../../domain/objects.ts';
import { settable, UpdateGameObjectAttribute } from '../../domain/objects.ts';
import { articleAndName, indefinite } from '../text/grammar.ts';
import type { Line } from '../text/message.ts';
import { seenBy, themOrThemself } from '../text/perspective.ts';
import { listed, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { builderWords } from './builder-words.ts';
import { traitWords } from './set-trait.ts';
import type { Target } from './targets.ts';
import { targetIn } from './targets.ts';

const truths: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['false', false],
  ['off', false],
]);

/** The words of the world files for some attributes. */
const fileWords: ReadonlyMap<string, Settable> = new Map([
  ['aliases', 'altNames'],
  ['short', 'shortDesc'],
  ['description', 'longDesc'],
]);

/** What fits an attribute that does not take any text. */
const fitting: Partial<Record<Settable, string>> = {
  gender: 'he, she, it or they',
  visible: 'yes or no',
  movable: 'yes or no',
};

/** What a builder sets on what. */
export interface Setting {
  readonly target: Target;
  readonly key: string;
  readonly text: string;
}

/** The attributes and the other words that can be set, for help. */
export const settableWords = {
  attributes: Object.keys(settable).join(', '),
  others: [...fileWords.keys()].join(', '),
};

/** Reads `sword @name a sword`, `all candle in area visible no`. */
export function settingIn(words: readonly string[]): Setting | undefined {
  const found = targetIn(words);
  if (!found) return undefined;
  const [key = '', ...rest] = found.rest;
  return rest.length === 0
    ? undefined
    : { target: found.target, key: key.replace(/^@/, ''), text: rest.join(' ') };
}

/** What a builder reads who names an attribute that does not exist. */
export function noAttribute(key: string): Line {
  const known = [...Object.keys(settable), ...traitWords].map(it => span(it));
  return [span(`There is no attribute "${key}". There are `), ...listed(known), span('.')];
}

/** Sets an attribute of one object and says so. */
export function setAttribute(
  tx: Transaction,
  object: GameObject,
  { attribute, text }: { readonly attribute: Settable; readonly text: string },
): void {
  for (const { goid } of [object, ...namedWithIt(tx, object, attribute)])
    for (const [key, value] of changesFor(object, attribute, text)) {
      const set = tx.do(UpdateGameObjectAttribute({ goid, key, value }));
      if (!set.ok) return tx.tell(refusalWords(set.refusal, attribute, text));
    }
  const whom = themOrThemself(tx.actor, 'object', object);
  tx.tell(seenBy(tx.actor.goid, `You have set ${attribute} of ${whom}.`, { object }));
}

/** The other side of a door that has no name of its own yet. */
function namedWithIt({ world }: Transaction, object: GameObject, attribute: Settable): GameObject[] {
  if (attribute !== 'name' || object.kind !== 'exit') return [];
  const other = otherSideOf(world, object);
  return other && other.name === other.traits.exit?.direction ? [other] : [];
}

function refusalWords(
  refusal: RefusalOf<typeof UpdateGameObjectAttribute>,
  key: Settable,
  text: string,
): string {
  const fits = fitting[key];
  return refusal === 'wrong-value' && fits
    ? `"${text}" does not fit ${key}; it can be ${fits}.`
    : builderWords[refusal];
}

/** The attribute that a word means. */
export function attributeNamed(key: string): Settable | undefined {
  return (
    fileWords.get(key.toLowerCase()) ??
    (Object.keys(settable) as Settable[]).find(it => it.toLowerCase() === key.toLowerCase())
  );
}

type Change = readonly [key: Settable, value: string | boolean | readonly string[]];

/** What is to be set; a thing's name has its article with it, or brings the one that fits. */
function changesFor(object: GameObject, key: Settable, text: string): Change[] {
  const thing = object.kind === 'item' || object.kind === 'container' || object.kind === 'mobile';
  if (key !== 'name' || !thing) return [[key, valueFor(key, text)]];
  const { article, name } = articleAndName(text);
  const fit = /^an?$/.test(object.article) ? indefinite(name) : object.article;
  return [
    ['name', valueFor('name', name)],
    ['article', article ?? fit],
  ];
}

function valueFor(key: Settable, text: string): Change[1] {
  const value = text === '!nothing' ? '' : text;
  if (key === 'visible' || key === 'movable') return truths.get(value.toLowerCase()) ?? value;
  if (key === 'altNames')
    return value === ''
      ? []
      : value
          .split(',')
          .map(it => it.trim())
          .filter(it => it !== '');
  return value;
}
