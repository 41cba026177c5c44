import type { GameObject } from '../../domain/object.ts';
import type { Transaction } from '../transaction.ts';
import { playerInGame } from './find.ts';

/** A player by name: one in the world also by the beginning of it, one who is away by all of it. */
export function anyPlayer(tx: Transaction, name: string): GameObject | undefined {
  const absent = tx.world.playerNamed(name);
  return playerInGame(tx, name) ?? (absent === undefined ? undefined : tx.world.get(absent));
}
