import type { RefusalOf } from '../../domain/command.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Settable } from '../../domain/objects.ts';
import { settable, UpdateGameObjectAttribute } from '../../domain/objects.ts';
import { action } from '../action.ts';
import { articleAndName, indefinite } from '../text/grammar.ts';
import { seenBy, themOrThemself } from '../text/perspective.ts';
import { listed, span } from '../text/spans.ts';
import { objectOrTell } from '../words/object-for.ts';
import { builderWords } from './builder-words.ts';

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

/** Set one attribute of an object. */
export const aset = action({
  verbs: ['aset'],
  usage: 'aset <object or id> <attribute> <value>\naset here <attribute> <value>',
  help: `Sets an attribute of an object: ${Object.keys(settable).join(', ')}. "!nothing" empties it; altNames takes words with commas between them. The words of the world files will do too: ${[...fileWords.keys()].join(', ')}.`,
  topic: 'building',
  tier: 'builder',
  parse({ words: [what = '', key = '', ...rest] }) {
    return rest.length === 0 ? undefined : { what, key: key.replace(/^@/, ''), text: rest.join(' ') };
  },
  run(tx, { what, key, text }) {
    const object = objectOrTell(tx, what);
    if (!object) return;
    const attribute = keyNamed(key);
    if (!attribute)
      return tx.tell([
        span(`There is no attribute "${key}". There are `),
        ...listed(Object.keys(settable).map(it => span(it))),
        span('.'),
      ]);
    for (const [key, value] of changesFor(object, attribute, text)) {
      const set = tx.do(UpdateGameObjectAttribute({ goid: object.goid, key, value }));
      if (!set.ok) return tx.tell(refusalWords(set.refusal, attribute, text));
    }
    const whom = themOrThemself(tx.actor, 'object', object);
    tx.tell(seenBy(tx.actor.goid, `You have set ${attribute} of ${whom}.`, { object }));
  },
});

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

function keyNamed(key: string): Settable | undefined {
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
