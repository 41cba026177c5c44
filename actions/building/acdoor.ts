import { GiveTraits } from '../../domain/builders-hand.ts';
import type { Direction } from '../../domain/directions.ts';
import { oppositeOf } from '../../domain/directions.ts';
import { openableOf } from '../../domain/doors.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import { action } from '../action.ts';
import { directionOf } from '../movement/ways.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { objectOrTell } from '../words/object-for.ts';
import { builderWords } from './builder-words.ts';
import { makeExit } from './make-exit.ts';

type Asked =
  | { readonly make: 'door'; readonly direction: Direction; readonly to: string }
  | { readonly make: 'lock'; readonly direction: Direction; readonly key: string };

/** Hang a door into a way. */
export const acdoor = action<Asked>({
  verbs: ['acdoor'],
  usage: 'acdoor <direction>\nacdoor <direction> <room id>\nacdoor <direction> key <object>',
  help: 'Hangs a door into the way there and the way back; with a room, both ways are made first. With "key", the door gets a lock that this object turns.',
  topic: 'building',
  tier: 'builder',
  parse({ words: [first = '', second = '', ...rest] }) {
    const direction = directionOf(first.toLowerCase());
    if (!direction) return undefined;
    if (second.toLowerCase() === 'key' && rest.length > 0)
      return { make: 'lock', direction, key: rest.join(' ') };
    return rest.length > 0 ? undefined : { make: 'door', direction, to: second };
  },
  run: (tx, asked) =>
    asked.make === 'lock' ? setLock(tx, asked.direction, asked.key) : hang(tx, asked.direction, asked.to),
});

function hang(tx: Transaction, direction: Direction, to: string): void {
  if (to !== '' && !layWays(tx, direction, goid(to))) return;
  const here = tx.world.exit(tx.room.goid, direction);
  const there = here && tx.world.get(here)?.traits.exit?.to;
  const back = there && backFrom(tx, there, direction);
  if (!here) return tx.tell('There is no way in that direction; name a room for it to lead to.');
  if (!back) return tx.tell('There is no way back from there, and a door has two sides.');
  if (openableOf(tx.world, here)) return tx.tell('There is a door already.');
  tx.concerning(here);
  give(tx, here, { openable: { open: false, lock: null } });
  give(tx, back, { doorway: { hangsAt: here } });
  tx.act('There is a flash of light, and a door hangs in the way {way}.', { way: span(direction, 'exit') });
}

/** Makes the ways there and back; tells why where that cannot be. */
function layWays(tx: Transaction, direction: Direction, room: Goid): boolean {
  const ways = [
    { room: tx.room.goid, direction, to: room },
    { room, direction: oppositeOf(direction), to: tx.room.goid },
  ];
  const isFree = tx.world.get(room)?.kind !== 'room' || !tx.world.exit(room, oppositeOf(direction));
  if (!isFree) {
    tx.tell('There is a way back in that direction already, to somewhere else.');
    return false;
  }
  for (const way of ways) {
    const made = makeExit(tx, way);
    if ('refusal' in made) {
      tx.tell(builderWords[made.refusal]);
      return false;
    }
  }
  return true;
}

function backFrom(tx: Transaction, there: Goid, direction: Direction): Goid | undefined {
  const back = tx.world.exit(there, oppositeOf(direction));
  return back !== undefined && tx.world.get(back)?.traits.exit?.to === tx.room.goid ? back : undefined;
}

function setLock(tx: Transaction, direction: Direction, words: string): void {
  const exit = tx.world.exit(tx.room.goid, direction);
  const traits = exit && tx.world.get(exit)?.traits;
  const leaf = traits?.openable ? exit : traits?.doorway?.hangsAt;
  const openable = leaf && tx.world.get(leaf)?.traits.openable;
  if (!leaf || !openable) return tx.tell('There is no door in that direction.');
  const key = objectOrTell(tx, words);
  if (!key) return;
  tx.concerning(leaf);
  give(tx, leaf, { openable: { ...openable, lock: { locked: false, keys: [key.goid] } } });
  tx.tell('The door has a lock now, which that key turns.');
}

function give(tx: Transaction, thing: Goid, traits: Parameters<typeof GiveTraits>[0]['traits']): void {
  const given = tx.do(GiveTraits({ goid: thing, traits }));
  if (!given.ok) throw new TypeError(`${thing} cannot be given its part of a door: ${given.refusal}`);
}
