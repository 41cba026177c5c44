import type { Goid } from '../../domain/ids.ts';
import { expireDeed, FireTimer, timerOf } from '../../domain/timers.ts';
import { alarmGoesOff } from '../character/alarm.ts';
import { landBlow } from '../combat/land-blow.ts';
import { reactDeed } from '../reactions/play-out.ts';
import type { Transaction } from '../transaction.ts';
import type { DueDeed } from './due-deed.ts';
import { expire } from './expire.ts';
import { fleeNow } from './flee-now.ts';
import { respawn } from './respawn.ts';
import { revive } from './revive.ts';

/** Every deed that a timer can name. */
export const dueDeeds: Readonly<Record<string, DueDeed>> = {
  [expireDeed]: expire,
  alarm: alarmGoesOff,
  // The pause is over; those who react go on by themselves, in transactions of their own.
  [reactDeed]: () => {},
  'land-blow': landBlow,
  flee: fleeNow,
  revive,
  respawn,
  // What corpses were to do before they were things that expire.
  decay: expire,
};

/** A timer of the actor is spent. */
export function spendTimer(tx: Transaction, key: string): void {
  tx.do(FireTimer({ goid: tx.actor.goid, key, at: tx.now }));
}

/** A timer of the actor is spent, and what it was for is done. @throws {TypeError} no such deed is known */
export function comeDue(tx: Transaction, key: string, deeds: Readonly<Record<string, DueDeed>>): void {
  const who: Goid = tx.actor.goid;
  const timer = timerOf(tx.world, who, key);
  if (!timer) return;
  const deed = deeds[timer.deed];
  if (!deed) throw new TypeError(`a timer of ${who} wants "${timer.deed}" to be done, which nobody knows`);
  spendTimer(tx, key);
  deed(tx, timer);
}
