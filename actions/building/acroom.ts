import type { Direction } from '../../domain/directions.ts';
import { oppositeOf } from '../../domain/directions.ts';
import { goid } from '../../domain/ids.ts';
import { CreateRoom } from '../../domain/rooms.ts';
import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { directionOf } from '../movement/ways.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { builderWords } from './builder-words.ts';
import { makeExit } from './make-exit.ts';

/** Make a room, and the ways there and back. */
export const acroom = action({
  verbs: ['acroom'],
  usage: 'acroom <direction> <name>\nacroom <name>',
  help: 'Makes a new room in this area. With a direction, an exit leads there from here and another leads back.',
  topic: 'building',
  tier: 'builder',
  parse({ words: [first = '', ...rest] }) {
    if (first === '') return undefined;
    const direction = directionOf(first.toLowerCase());
    if (direction && rest.length === 0) return undefined;
    return { direction, name: direction ? rest.join(' ') : [first, ...rest].join(' ') };
  },
  run(tx, { direction, name }) {
    const refusal = direction && tx.world.exit(tx.room.goid, direction) ? 'direction-taken' : undefined;
    if (refusal) return tx.tell(builderWords[refusal]);
    const room = tx.services.newGoid();
    const area = around(tx.world, tx.room.goid, 'area')?.goid ?? goid('none');
    tx.concerning(room);
    const made = tx.do(CreateRoom({ room, area, name, description: '' }));
    if (!made.ok) return tx.tell(builderWords[made.refusal]);
    if (direction) layWays(tx, room, direction);
    tx.tell(`You have made the room ${name}. Its id is ${room}.`);
  },
});

function layWays(tx: Transaction, room: ReturnType<typeof goid>, direction: Direction): void {
  makeExit(tx, { room: tx.room.goid, direction, to: room });
  makeExit(tx, { room, direction: oppositeOf(direction), to: tx.room.goid });
  tx.act('There is a flash of light, and a way leads {way}.', { way: span(direction, 'exit') });
}
