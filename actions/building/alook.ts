import type { GameObject, Kind } from '../../domain/object.ts';
import { kinds } from '../../domain/object.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import type { Line } from '../text/message.ts';
import { listed, nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { objectOrTell } from '../words/object-for.ts';

const mostListed = 50;

/** See all that a thing is made of. */
export const alook = action({
  verbs: ['alook'],
  usage: 'alook\nalook <object or id>\nalook here',
  help: 'Shows every attribute and trait of an object, hidden ones too, where it is and what is in it. Without a word, of the room.',
  topic: 'building',
  tier: 'builder',
  parse: ({ rest }) => ({ what: rest === '' ? 'here' : rest }),
  run(tx, { what }) {
    const object = objectOrTell(tx, what);
    if (object) tx.tell(...anatomy(tx, object));
  },
});

/** All that can be said of an object, a line for each thing. */
export function anatomy(tx: Transaction, object: GameObject): Line[] {
  const { traits, container, note, ...plain } = { ...object, note: object.traits.note };
  const place = container === null ? undefined : tx.world.get(container);
  return [
    [nameOf(object)],
    ...Object.entries(plain).flatMap(([key, value]) => (value === undefined ? [] : [fact(key, value)])),
    place ? [span('container: '), nameOf(place), span(` (${place.goid})`)] : [span('container: nothing')],
    ...Object.entries(traits).map(([key, value]) => fact(key, value)),
    ...contents(tx, object),
  ];
}

function fact(key: string, value: unknown): Line {
  return [span(`${key}: `, 'command'), span(typeof value === 'string' ? value : JSON.stringify(value))];
}

const held: readonly Kind[] = kinds.filter(it => it !== 'record');

function contents(tx: Transaction, { goid }: GameObject): Line[] {
  const inside = everythingIn(tx.world, goid, held);
  if (inside.length === 0) return [];
  const named = inside.slice(0, mostListed).map(it => span(`${nameOf(it).text} (${it.goid})`));
  const more = inside.length > mostListed ? [span(` and ${inside.length - mostListed} more`)] : [];
  return [[span('contents: '), ...listed(named), ...more, span('.')]];
}
