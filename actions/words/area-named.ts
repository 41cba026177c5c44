import type { GameObject } from '../../domain/object.ts';
import type { Transaction } from '../transaction.ts';

/** The area of this id or name. */
export function areaNamed({ world }: Transaction, named: string): GameObject | undefined {
  const wanted = named.toLowerCase();
  const areas = [...world.ofKind('area')].flatMap(it => world.get(it) ?? []);
  return areas.find(it => it.goid === named) ?? areas.find(it => it.name.toLowerCase() === wanted);
}
