import type { Direction } from '../../domain/directions.ts';
import { isDirection } from '../../domain/directions.ts';
import { goid } from '../../domain/ids.ts';
import type { Kind, NewObject } from '../../domain/object.ts';
import { CreateGameObject } from '../../domain/objects.ts';
import { AddRoomExit, CreateRoom, plainThing } from '../../domain/rooms.ts';
import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { articleAndName, indefinite } from '../text/grammar.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { builderWords } from './builder-words.ts';

const containerCapacity = 20;
const mobileCapacity = 10;

type Asked =
  | { readonly make: 'thing'; readonly kind: 'item' | 'container' | 'mobile'; readonly name: string }
  | { readonly make: 'room'; readonly name: string }
  | { readonly make: 'exit'; readonly direction: Direction; readonly to: string };

/** Make something new where one stands. */
export const acreate = action<Asked>({
  verbs: ['acreate', 'ac'],
  usage:
    'acreate item <name>\nacreate container <name>\nacreate mobile <name>\nacreate room <name>\nacreate exit <direction> <room id>',
  help: 'Makes a new item, container or mobile here, a new room in this area, or an exit from here to a room.',
  topic: 'building',
  tier: 'builder',
  parse({ words: [kind = '', ...rest] }) {
    const name = rest.join(' ');
    if (name === '') return undefined;
    if (kind === 'item' || kind === 'container' || kind === 'mobile') return { make: 'thing', kind, name };
    if (kind === 'room') return { make: 'room', name };
    const [direction = '', to = ''] = rest;
    if (kind === 'exit' && isDirection(direction) && to !== '') return { make: 'exit', direction, to };
    return undefined;
  },
  run(tx, asked) {
    if (asked.make === 'thing') return makeThing(tx, asked.kind, asked.name);
    if (asked.make === 'room') return makeRoom(tx, asked.name);
    makeExit(tx, asked.direction, asked.to);
  },
});

function makeThing(tx: Transaction, kind: 'item' | 'container' | 'mobile', typedName: string): void {
  const made = tx.do(CreateGameObject(newThing(tx, kind, typedName)));
  if (!made.ok) return tx.tell(builderWords[made.refusal]);
  const thing = made.events[0] && tx.world.get(made.events[0].stream);
  if (!thing) return;
  tx.act('There is a flash of light, and {thing} [thing:be] here.', { thing });
  tx.tell(`Its id is ${thing.goid}.`);
}

function newThing(tx: Transaction, kind: Kind, typedName: string): NewObject {
  const { article, name } = articleAndName(typedName);
  const proper = kind === 'mobile' && /^\p{Lu}/u.test(name);
  const generic = name.split(' ').at(-1) ?? name;
  const capacity = kind === 'container' ? containerCapacity : mobileCapacity;
  return {
    ...plainThing,
    goid: tx.services.newGoid(),
    kind,
    name,
    generic: generic.toLowerCase(),
    article: article ?? (proper ? '' : indefinite(name)),
    container: tx.room.goid,
    movable: kind !== 'mobile',
    traits: {
      ...(kind === 'item' ? {} : { holds: { capacity } }),
      ...(kind === 'mobile' ? { posture: { state: 'standing' } as const } : {}),
    },
  };
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

function makeExit(tx: Transaction, direction: Direction, to: string): void {
  const exit = tx.services.newGoid();
  const way = {
    exit,
    room: tx.room.goid,
    direction,
    to: goid(to),
    name: direction,
    altNames: [],
    description: '',
  };
  const made = tx.do(AddRoomExit(way));
  if (!made.ok) return tx.tell(builderWords[made.refusal]);
  tx.act('There is a flash of light, and a way leads {way}.', { way: span(direction, 'exit') });
}
