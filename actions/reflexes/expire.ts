import type { Goid } from '../../domain/ids.ts';
import { DeleteGameObject } from '../../domain/objects.ts';
import { expireDeed, SetTimer } from '../../domain/timers.ts';
import { around, everythingIn } from '../../domain/world-view.ts';
import { listed } from '../text/spans.ts';
import { stacked, stackName } from '../text/stack.ts';
import type { Transaction } from '../transaction.ts';

/** From now on a thing lasts so many seconds. */
export function letExpire(tx: Transaction, goid: Goid, seconds: number): void {
  tx.do(SetTimer({ goid, key: expireDeed, at: tx.now + seconds * 1000, deed: expireDeed, facts: {} }));
}

/** The time of a thing or a corpse is over: those who are there see it go, and what it held stays behind. */
export function expire(tx: Transaction): void {
  const { goid } = tx.actor;
  const room = around(tx.world, goid, 'room')?.goid;
  const left = stacked(everythingIn(tx.world, goid, ['container', 'item']));
  const end = left.length === 0 ? '.' : ', and [actor:leave] {things} behind.';
  const things = listed(left.map(stackName));
  if (room !== undefined) tx.act(`{the actor} [actor:crumble] to dust${end}`, { things }, { room });
  tx.do(DeleteGameObject({ goid }));
}
