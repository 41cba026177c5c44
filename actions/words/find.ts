import type { Goid } from '../../domain/ids.ts';
import type { GameObject, Kind } from '../../domain/object.ts';
import { perceptionOf } from '../../domain/perception.ts';
import { everythingIn } from '../../domain/world-view.ts';
import type { Transaction } from '../transaction.ts';
import { pick, pickOne, wanted } from './wanted.ts';

const things: readonly Kind[] = ['item', 'container'];
const anyone: readonly Kind[] = ['player', 'mobile'];
const anything: readonly Kind[] = ['item', 'container', 'mobile', 'player', 'exit'];

/** The things in a place that some words mean; several after `all`. Nobody finds in a room what they do not see there. */
export function thingsIn(tx: Transaction, place: Goid, words: string): GameObject[] {
  return pick(visibleIn(tx, place, things), wanted(words));
}

/** Every thing that one carries, and then every one that one sees in the room. */
export function thingsHere(tx: Transaction): GameObject[] {
  const { actor, room } = tx;
  return [...everythingIn(tx.world, actor.goid, things), ...visibleIn(tx, room.goid, things)];
}

function visibleIn(tx: Transaction, place: Goid, among: readonly Kind[]): GameObject[] {
  if (place === tx.actor.container && !perceptionOf(tx.world, tx.actor).sees) return [];
  return everythingIn(tx.world, place, among);
}

/** A thing one carries or, if there is none, one in the room. */
export function thingAtHand(tx: Transaction, words: string): GameObject | undefined {
  return thingsIn(tx, tx.actor.goid, words)[0] ?? thingsIn(tx, tx.room.goid, words)[0];
}

/** The same, found by touch where one sees nothing: a lamp in the dark. */
export function thingByTouch(tx: Transaction, words: string): GameObject | undefined {
  return thingAtHand(tx, words) ?? pickOne(everythingIn(tx.world, tx.room.goid, things), words);
}

/** Somebody in the room, oneself by `me`. */
export function someoneHere(tx: Transaction, words: string): GameObject | undefined {
  if (isMe(words)) return tx.actor;
  return pickOne(visibleIn(tx, tx.room.goid, anyone), words);
}

/** Anything one can see: oneself, the room, what one carries, what is in the room. */
export function anythingHere(tx: Transaction, words: string): GameObject | undefined {
  if (isMe(words)) return tx.actor;
  if (words.toLowerCase() === 'here') return tx.room;
  const { actor, room } = tx;
  return (
    thingsIn(tx, actor.goid, words)[0] ?? pickOne(visibleIn(tx, room.goid, anything), words) ?? undefined
  );
}

/** A player in the world, by name or the beginning of it. */
export function playerInGame(tx: Transaction, name: string): GameObject | undefined {
  const exact = tx.world.playerNamed(name);
  const found = exact === undefined ? undefined : tx.world.get(exact);
  if (found && found.container !== null) return found;
  const start = name.toLowerCase();
  for (const goid of tx.world.present()) {
    const player = tx.world.get(goid);
    if (player?.name.toLowerCase().startsWith(start)) return player;
  }
  return undefined;
}

/** Whether some words mean oneself. */
export function isMe(words: string): boolean {
  return ['me', 'myself', 'self'].includes(words.toLowerCase());
}
