import { DeleteGameObject } from '../../domain/objects.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { listed } from '../text/spans.ts';
import { stacked, stackName } from '../text/stack.ts';
import type { Transaction } from '../transaction.ts';

/** A corpse is no more; what nobody took out of it lies where it lay. */
export function decay(tx: Transaction): void {
  const { goid, container } = tx.actor;
  const left = stacked(everythingIn(tx.world, goid, ['container', 'item']));
  if (container !== null && tx.world.get(container)?.kind === 'room') {
    const things = listed(left.map(stackName));
    const end = left.length === 0 ? '.' : ', and leaves {things} behind.';
    tx.act(`{the actor} crumbles into dust${end}`, { things }, { room: container });
  }
  tx.do(DeleteGameObject({ goid }));
}
