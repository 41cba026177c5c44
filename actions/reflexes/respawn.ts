import { goid } from '../../domain/ids.ts';
import { Revive } from '../../domain/living.ts';
import type { Timer } from '../../domain/traits/timer.ts';
import type { Transaction } from '../transaction.ts';
import { fillHands } from './place-thing.ts';

/** A mobile that was killed is there again; where its room is gone, at the refuge. */
export function respawn(tx: Transaction, { facts }: Timer): void {
  const { actor, now, services } = tx;
  const home = goid(String(facts.room));
  const room = tx.world.get(home)?.kind === 'room' ? home : services.refuge;
  const revived = tx.do(Revive({ who: actor.goid, room, at: now }));
  if (!revived.ok) return;
  fillHands(tx, actor.goid);
  tx.act('{actor} [be] here again, as if nothing had happened.');
  tx.occur({ name: 'enter' });
}
