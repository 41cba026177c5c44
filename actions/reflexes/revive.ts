import { Revive } from '../../domain/living.ts';
import { roomView } from '../senses/room-view.ts';
import type { Transaction } from '../transaction.ts';

/** A player comes back who has died: whole, where everybody arrives. Who has left the world does so on coming back. */
export function revive(tx: Transaction): void {
  const { actor, now, services } = tx;
  const revived = tx.do(Revive({ who: actor.goid, room: services.refuge, at: now }));
  if (!revived.ok) return;
  tx.tell('A warm golden light surrounds you. You live again.');
  tx.act('{actor} [step] out of a golden light.', {}, { except: [actor.goid] });
  tx.show(actor.goid, roomView(tx.world, tx.actor));
  tx.occur({ name: 'enter' });
}
