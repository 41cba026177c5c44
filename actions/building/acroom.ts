import type { Direction } from '../../domain/directions.ts';
import { oppositeOf } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import { CreateRoom } from '../../domain/rooms.ts';
import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { directionOf } from '../movement/ways.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { builderWords } from './builder-words.ts';
import { makeExit } from './make-exit.ts';
import type { SideWay } from './site.ts';
import { siteOf } from './site.ts';

/** Make a room, and the ways there and back. */
export const acroom = action({
  verbs: ['acroom'],
  usage: 'acroom <direction> <name>\nacroom <name>',
  help: 'Makes a new room in this area. With a direction, an exit leads there from here and another leads back. Where the area is drawn as a map, the direction is north, south, east or west and the place must be free; on a map of the land, ways lead to the other rooms beside it as well.',
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
    const inArea = around(tx.world, tx.room.goid, 'area');
    const site = direction && inArea && siteOf(tx, inArea, direction);
    if (typeof site === 'string') return tx.tell(site);
    const room = tx.services.newGoid();
    const area = inArea?.goid ?? goid('none');
    tx.concerning(room);
    const made = tx.do(CreateRoom({ room, area, name, description: '' }));
    if (!made.ok) return tx.tell(builderWords[made.refusal]);
    if (direction) layWays(tx, room, direction);
    for (const way of site?.beside ?? []) layBoth(tx, room, way);
    tx.tell(`You have made the room ${name}. Its id is ${room}.`);
  },
});

function layWays(tx: Transaction, room: Goid, direction: Direction): void {
  layBoth(tx, room, { direction: oppositeOf(direction), to: tx.room.goid });
  tx.act('There is a flash of light, and a way leads {way}.', { way: span(direction, 'exit') });
}

function layBoth(tx: Transaction, room: Goid, { direction, to }: SideWay): void {
  makeExit(tx, { room: to, direction: oppositeOf(direction), to: room });
  makeExit(tx, { room, direction, to });
}
