import type { RefusalOf } from '../../domain/command.ts';
import type { Direction } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';
import { AddRoomExit } from '../../domain/rooms.ts';
import type { Transaction } from '../transaction.ts';

/** A way from a room to another. */
export interface WayAsked {
  readonly room: Goid;
  readonly direction: Direction;
  readonly to: Goid;
}

/** Makes an exit and gives its id, or the reason why not. */
export function makeExit(
  tx: Transaction,
  { room, direction, to }: WayAsked,
): { readonly exit: Goid } | { readonly refusal: RefusalOf<typeof AddRoomExit> } {
  const exit = tx.services.newGoid();
  const way = { exit, room, direction, to, name: direction, altNames: [], description: '' };
  const made = tx.do(AddRoomExit(way));
  return made.ok ? { exit } : { refusal: made.refusal };
}
