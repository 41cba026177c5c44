import type { RefusalOf } from '../../domain/command.ts';
import { infoLimits, RemoveInfo, SetInfo } from '../../domain/info.ts';
import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import { nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { builderWords } from './builder-words.ts';
import type { Target } from './targets.ts';
import { targetIn, targetsFor } from './targets.ts';
import { valueOfWords } from './values.ts';

const words: Record<RefusalOf<typeof SetInfo> | RefusalOf<typeof RemoveInfo>, string> = {
  ...builderWords,
  'no-path': 'A path is made of words with dots between them, as @quest.stage; a letter comes first.',
  'too-long': `That text is too long; ${infoLimits.text} characters are the most.`,
  'too-many': `No more can be kept about one thing; ${infoLimits.entries} values are the most.`,
  'nothing-there': 'Nothing is kept there.',
};

interface Asked {
  readonly deed: 'set' | 'delete' | 'show' | 'clear';
  readonly target: Target;
  readonly path: string;
  readonly value: string;
}

/** Keep values about things, for reactions and for builders. */
export const ainfo = action<Asked>({
  verbs: ['ainfo'],
  usage:
    'ainfo set <object> @<path> <value>\nainfo delete <object> @<path>\nainfo show <object>\nainfo clear <object>',
  help: 'Keeps values about an object (or here, me, all <class>) that reactions can ask for: true, false, nil, a number or a text; "!nothing" is an empty text.',
  topic: 'building',
  tier: 'builder',
  parse({ words: [deed = '', ...more] }) {
    const asked = deeds.get(deed.toLowerCase());
    const found = targetIn(more);
    if (!asked || !found) return undefined;
    const [path = '', ...value] = found.rest;
    if ((asked === 'set' || asked === 'delete') && path === '') return undefined;
    if (asked === 'set' && value.length === 0) return undefined;
    return { deed: asked, target: found.target, path: path.replace(/^@/, ''), value: value.join(' ') };
  },
  run(tx, asked) {
    for (const object of targetsFor(tx, asked.target)) keepInfo(tx, object, asked);
  },
});

const deeds: ReadonlyMap<string, Asked['deed']> = new Map([
  ['set', 'set'],
  ['del', 'delete'],
  ['delete', 'delete'],
  ['show', 'show'],
  ['clear', 'clear'],
]);

/** Keeps a value about one object, forgets or shows what is kept. */
export function keepInfo(
  tx: Transaction,
  object: GameObject,
  { deed, path, value }: Omit<Asked, 'target'>,
): void {
  const { goid } = object;
  if (deed === 'show') return show(tx, object);
  const done =
    deed === 'set'
      ? tx.do(SetInfo({ goid, path, value: valueOfWords(value) }))
      : tx.do(RemoveInfo({ goid, path: deed === 'clear' ? '' : path }));
  if (!done.ok) return tx.tell(words[done.refusal]);
  tx.tell([
    span(deed === 'set' ? `@${path} is kept about ` : 'That is forgotten about '),
    nameOf(object),
    span('.'),
  ]);
}

function show(tx: Transaction, object: GameObject): void {
  const kept = Object.entries(object.traits.info ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  if (kept.length === 0) return tx.tell([span('Nothing is kept about '), nameOf(object), span('.')]);
  tx.tell(
    [span('This is kept about '), nameOf(object), span(':')],
    ...kept.map(([path, value]) => `@${path} = ${JSON.stringify(value)}`),
  );
}
