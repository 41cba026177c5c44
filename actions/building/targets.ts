import type { GameObject, Kind } from '../../domain/object.ts';
import { kinds } from '../../domain/object.ts';
import { around, everythingIn } from '../../domain/world-view.ts';
import { plural } from '../text/grammar.ts';
import type { Transaction } from '../transaction.ts';
import { noObject, objectFor } from '../words/object-for.ts';

/** The most objects that one command of a builder touches. */
export const mostAtOnce = 100;

/** One object, or all of a class somewhere. */
export type Target =
  | { readonly only: string }
  | { readonly all: string; readonly where: 'room' | 'area' | 'world' };

const places = ['room', 'area', 'world'] as const;
const within: readonly Kind[] = ['item', 'container', 'mobile', 'exit', 'room'];

/** Reads `sword`, `all candle`, `all candle in area`, and gives what follows. */
export function targetIn(
  words: readonly string[],
): { readonly target: Target; readonly rest: string[] } | undefined {
  const [first, second, third, fourth, ...rest] = words;
  if (first === undefined) return undefined;
  if (first.toLowerCase() !== 'all') return { target: { only: first }, rest: words.slice(1) };
  if (second === undefined) return undefined;
  const where = third?.toLowerCase() === 'in' ? places.find(it => it === fourth?.toLowerCase()) : undefined;
  return where
    ? { target: { all: second, where }, rest }
    : { target: { all: second, where: 'room' }, rest: words.slice(2) };
}

/** What is meant; tells why where that is nothing, or too much. */
export function targetsFor(tx: Transaction, target: Target): readonly GameObject[] {
  if ('only' in target) {
    const object = objectFor(tx, target.only);
    if (!object) tx.tell(noObject(target.only));
    return object ? [object] : [];
  }
  const found = allOf(tx, target);
  if (found.length === 0) tx.tell(`There is no "${target.all}" ${inPlace[target.where]}.`);
  if (found.length <= mostAtOnce) return found;
  tx.tell(`There are ${found.length} of them ${inPlace[target.where]}; ${mostAtOnce} are the most at once.`);
  return [];
}

const inPlace = { room: 'in this room', area: 'in this area', world: 'in the world' } as const;

/** All of a class, but nothing that belongs to a player, and no player. */
function allOf(tx: Transaction, { all, where }: Extract<Target, { all: string }>): GameObject[] {
  return [...candidates(tx, where)].filter(it => isOfClass(it, all));
}

function* candidates(tx: Transaction, where: 'room' | 'area' | 'world'): Generator<GameObject> {
  if (where === 'room') return yield* inside(tx, tx.room);
  const area = around(tx.world, tx.room.goid, 'area');
  if (where === 'area') return area ? yield* inside(tx, area) : undefined;
  for (const kind of within)
    for (const goid of tx.world.ofKind(kind)) {
      const object = tx.world.get(goid);
      if (object && !around(tx.world, goid, 'player')) yield object;
    }
}

function* inside(tx: Transaction, place: GameObject): Generator<GameObject> {
  for (const object of everythingIn(tx.world, place.goid, within)) {
    yield object;
    yield* inside(tx, object);
  }
}

/** Whether a word names the kind of an object or what it is called in common, in the singular or the plural. */
export function isOfClass(object: GameObject, word: string): boolean {
  const wanted = word.toLowerCase();
  const names = [object.generic, object.kind];
  return names.some(name => name === wanted || plural(name) === wanted);
}

/** Whether a word is a kind of object, and which. */
export function kindNamed(word: string): Kind | undefined {
  return kinds.find(kind => kind === word.toLowerCase() || plural(kind) === word.toLowerCase());
}
