import type { GameObject } from '../../domain/object.ts';
import { kinds } from '../../domain/object.ts';
import { action } from '../action.ts';
import type { Line } from '../text/message.ts';
import { nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { listPrototypes } from './make-prototype.ts';
import { isOfClass, kindNamed } from './targets.ts';
import { valueOfWords } from './values.ts';

const mostListed = 50;

type Wanted =
  | { readonly by: 'class'; readonly word: string }
  | { readonly by: 'attribute'; readonly key: string; readonly value: string }
  | { readonly by: 'everything' };
type Asked = Wanted | { readonly by: 'prototypes' };

/** Find objects anywhere in the world. */
export const alist = action<Asked>({
  verbs: ['alist'],
  usage: 'alist\nalist class <class>\nalist @<attribute> <value>\nalist prototypes',
  help: 'Lists objects anywhere in the world, with their ids and where they are: all of a class (a kind as "mobile", or a common word as "sword"), or those whose attribute, trait or info has a value. "alist prototypes" shows what "acreate" can make by its name alone.',
  topic: 'building',
  tier: 'builder',
  parse({ words: [first = '', ...rest] }) {
    if (first === '') return { by: 'everything' };
    if (rest.length === 0) return first.toLowerCase() === 'prototypes' ? { by: 'prototypes' } : undefined;
    if (first.startsWith('@')) return { by: 'attribute', key: first.slice(1), value: rest.join(' ') };
    return first.toLowerCase() === 'class' ? { by: 'class', word: rest.join(' ') } : undefined;
  },
  run(tx, asked) {
    if (asked.by === 'prototypes') return listPrototypes(tx);
    const found = [...everything(tx, asked)];
    if (found.length === 0) return tx.tell('There is nothing to list.');
    tx.tell(...found.slice(0, mostListed).map(it => entry(tx, it)));
    if (found.length > mostListed) tx.tell(`These are ${mostListed} of ${found.length}.`);
  },
});

function* everything(tx: Transaction, asked: Wanted): Generator<GameObject> {
  const kind = asked.by === 'class' ? kindNamed(asked.word) : undefined;
  for (const one of kind ? [kind] : kinds)
    if (one !== 'record')
      for (const goid of tx.world.ofKind(one)) {
        const object = tx.world.get(goid);
        if (object && fits(object, asked)) yield object;
      }
}

function fits(object: GameObject, asked: Wanted): boolean {
  if (asked.by === 'everything') return true;
  if (asked.by === 'class') return isOfClass(object, asked.word);
  const has = partNamed(object, asked.key);
  const wanted = valueOfWords(asked.value);
  if (Array.isArray(has)) return has.includes(String(wanted));
  return typeof has === 'string'
    ? has.toLowerCase() === String(wanted).toLowerCase()
    : has !== undefined && JSON.stringify(has) === JSON.stringify(wanted);
}

/** An attribute by its name, a part of a trait as `posture.state`, or a value of `ainfo` by its path. */
function partNamed(object: GameObject, key: string): unknown {
  const info = object.traits.info ?? {};
  if (Object.hasOwn(info, key)) return info[key];
  let part: unknown = { ...object.traits, ...object };
  for (const step of key.split('.')) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = Reflect.get(part, step);
  }
  return part;
}

function entry(tx: Transaction, object: GameObject): Line {
  const place = object.container === null ? undefined : tx.world.get(object.container);
  const where = place ? [span(', in '), nameOf(place)] : [];
  return [nameOf(object), span(` (${object.goid})`), ...where, span('.')];
}
