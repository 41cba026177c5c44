import { RegisterGuest } from '../../domain/guests.ts';
import type { Transaction } from '../transaction.ts';
import type { Character } from './be-born.ts';

/** A guest becomes a character that stays. @throws {TypeError} they are gone, or somebody has that name. */
export function registerGuest(tx: Transaction, { goid: player, name, gender }: Character): void {
  const before = tx.world.get(player)?.name ?? '';
  const registered = tx.do(RegisterGuest({ player, name, gender }));
  if (!registered.ok) throw new TypeError(`${before} cannot become ${name}: ${registered.refusal}`);
  tx.act(`${before} is {actor} from now on.`, {}, { except: [player] });
  tx.tell(`You are ${name} from now on, and all that you have stays yours.`);
}
