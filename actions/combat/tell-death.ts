import type { GameObject } from '../../domain/object.ts';
import { message, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

/** Everyone sees that somebody has died; the dead read that they have. */
export function tellDeath(tx: Transaction, victim: GameObject): void {
  const room = victim.container;
  if (room === null) return;
  const full = "The last bit of spark fades from {victim's} eyes, and {victim.they} [victim:fall] down dead.";
  tx.act({ full, blind: 'You hear somebody fall.' }, { victim }, { room, except: [victim.goid] });
  tx.show(
    victim.goid,
    message([[span('Your vision fades, and everything goes dark. You are dead.', 'important')]]),
  );
  tx.occur({ name: 'death', room, target: victim.goid });
}
