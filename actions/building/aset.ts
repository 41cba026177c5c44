import type { Settable } from '../../domain/objects.ts';
import { settable, UpdateGameObjectAttribute } from '../../domain/objects.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { listed, span } from '../text/spans.ts';
import { objectFor } from '../words/find.ts';
import { builderWords } from './builder-words.ts';

const truths: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['false', false],
  ['off', false],
]);

/** Set one attribute of an object. */
export const aset = action({
  verbs: ['aset'],
  usage: 'aset <object or id> <attribute> <value>\naset here <attribute> <value>',
  help: `Sets an attribute of an object: ${Object.keys(settable).join(', ')}. "!nothing" empties it; altNames takes words with commas between them.`,
  topic: 'building',
  tier: 'builder',
  parse({ words: [what = '', key = '', ...rest] }) {
    return rest.length === 0 ? undefined : { what, key: key.replace(/^@/, ''), text: rest.join(' ') };
  },
  run(tx, { what, key, text }) {
    const object = objectFor(tx, what);
    if (!object) return tx.tell(`There is no "${what}" at hand, and no object with that id.`);
    const attribute = keyNamed(key);
    if (!attribute)
      return tx.tell([
        span(`There is no attribute "${key}". There are `),
        ...listed(Object.keys(settable).map(it => span(it))),
        span('.'),
      ]);
    const set = tx.do(
      UpdateGameObjectAttribute({ goid: object.goid, key: attribute, value: valueFor(attribute, text) }),
    );
    if (!set.ok) return tx.tell(builderWords[set.refusal]);
    tx.tell(seenBy(tx.actor.goid, `You have set ${attribute} of {the object}.`, { object }));
  },
});

function keyNamed(key: string): Settable | undefined {
  return (Object.keys(settable) as Settable[]).find(it => it.toLowerCase() === key.toLowerCase());
}

function valueFor(key: Settable, text: string): string | boolean | readonly string[] {
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
