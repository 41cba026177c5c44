import { ChangeSetting } from '../../domain/settings.ts';
import type { Transaction } from '../transaction.ts';
import { preferencesOf } from './preferences-of.ts';

/** Gives a setting of the actor another value, and lets it count from now on; what is so already stays so. */
export function change(tx: Transaction, setting: string, to: string): void {
  const { goid: player } = tx.actor;
  const changed = tx.do(ChangeSetting({ player, setting, to }));
  if (!changed.ok && changed.refusal !== 'unchanged')
    throw new TypeError(`${setting} cannot be set: ${changed.refusal}`);
  tx.effect({ do: 'prefer', who: player, preferences: preferencesOf(tx.actor) });
}
