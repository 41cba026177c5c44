import type { Direction } from '../../domain/directions.ts';
import { isDirection } from '../../domain/directions.ts';
import { goid } from '../../domain/ids.ts';
import { CreateRoom } from '../../domain/rooms.ts';
import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { builderWords } from './builder-words.ts';
import { makeExit } from './make-exit.ts';
import { makePrototype } from './make-prototype.ts';
import { makeThing, newThing } from './new-thing.ts';

type Asked =
  | { readonly make: 'thing'; readonly kind: 'item' | 'container' | 'mobile'; readonly name: string }
  | { readonly make: 'room'; readonly name: string }
  | { readonly make: 'prototype'; readonly name: string }
  | { readonly make: 'exit'; readonly direction: Direction; readonly to: string };

/** Make something new where one stands. */
export const acreate = action<Asked>({
  verbs: ['acreate', 'ac'],
  usage:
    'acreate item <name>\nacreate container <name>\nacreate mobile <name>\nacreate room <name>\nacreate exit <direction> <room id>\nacreate <prototype>',
  help: 'Makes a new item, container or mobile here, a new room in this area, or an exit from here to a room. With the name of a prototype it makes that, with all that it has and can do; "alist prototypes" shows them.',
  topic: 'building',
  tier: 'builder',
  parse({ words: [kind = '', ...rest] }) {
    const name = rest.join(' ');
    if (name === '') return prototypeNamed(kind);
    if (kind === 'item' || kind === 'container' || kind === 'mobile') return { make: 'thing', kind, name };
    if (kind === 'room') return { make: 'room', name };
    const [direction = '', to = ''] = rest;
    if (kind === 'exit' && isDirection(direction) && to !== '') return { make: 'exit', direction, to };
    return undefined;
  },
  run(tx, asked) {
    if (asked.make === 'thing') return makeThing(tx, newThing(tx, asked.kind, asked.name));
    if (asked.make === 'prototype') return fromPrototype(tx, asked.name);
    if (asked.make === 'room') return makeRoom(tx, asked.name);
    exitTo(tx, asked.direction, asked.to);
  },
});

/** A word alone is the name of a prototype, unless it wants another word after it. */
function prototypeNamed(name: string): Asked | undefined {
  const alone = name !== '' && !['item', 'container', 'mobile', 'room', 'exit'].includes(name);
  return alone ? { make: 'prototype', name } : undefined;
}

function fromPrototype(tx: Transaction, name: string): void {
  const prototype = tx.services.prototypes.named(name);
  if (prototype) return makePrototype(tx, prototype);
  tx.tell(`There is no prototype "${name}"; "alist prototypes" shows those that there are.`);
}

function makeRoom(tx: Transaction, name: string): void {
  const room = tx.services.newGoid();
  const area = around(tx.world, tx.room.goid, 'area')?.goid ?? goid('none');
  const made = tx.do(CreateRoom({ room, area, name, description: '' }));
  if (!made.ok) return tx.tell(builderWords[made.refusal]);
  tx.tell([
    span(`You have made the room ${name}. Its id is ${room}; `),
    span(`acreate exit <direction> ${room}`, 'command'),
    span(' leads there.'),
  ]);
}

function exitTo(tx: Transaction, direction: Direction, to: string): void {
  const made = makeExit(tx, { room: tx.room.goid, direction, to: goid(to) });
  if ('refusal' in made) return tx.tell(builderWords[made.refusal]);
  tx.act('There is a flash of light, and a way leads {way}.', { way: span(direction, 'exit') });
}
