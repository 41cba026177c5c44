import { isMuted } from '../domain/mutes.ts';
import type { Entry } from './entry.ts';
import { moment } from './text/moment.ts';
import type { Transaction } from './transaction.ts';

/** Whether an action would be heard or read by others, and the actor's voice is taken away. */
export function isSilenced(tx: Transaction, { topic, isQuiet }: Entry): boolean {
  return (topic === 'talking' || topic === 'gestures') && !isQuiet && isMuted(tx.actor, tx.now);
}

/** What somebody reads who has no voice. */
export function silence({ actor }: Transaction): string {
  const until = actor.traits.muted?.until ?? null;
  const end = until === null ? 'somebody of the staff gives it back' : `${moment(until)} UTC`;
  return `You have no voice until ${end}.`;
}
