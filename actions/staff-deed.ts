import { RecordDeed } from '../domain/deeds.ts';
import type { Goid } from '../domain/ids.ts';
import { fullName } from '../domain/object.ts';
import { changesBetween } from '../domain/undo.ts';
import type { Entry } from './entry.ts';
import type { Transaction } from './transaction.ts';

/** Writes down what an action of the staff did. One that only looked leaves nothing, unless it says whom it concerned. */
export function recordDeed(tx: Transaction, { verbs, topic, tier = 'player' }: Entry): void {
  const happened = tx.events.length > 0 || (tx.concern && tx.effects.length > 0);
  if (tier === 'player' || !happened) return;
  const target = tx.concern ? tx.concern.target : (tx.events[0]?.stream ?? null);
  const changes = topic === 'building' && !tx.concern?.isLasting ? changesBetween(tx.world, tx.before) : null;
  const { detail = '', targetName = nameThen(tx, target) } = tx.concern ?? {};
  const deed = { by: tx.actor.goid, deed: verbs[0], at: tx.now, target, targetName, detail };
  const recorded = tx.do(RecordDeed({ ...deed, changes: changes?.length === 0 ? null : changes }));
  if (!recorded.ok) throw new TypeError(`a deed of the staff cannot be recorded: ${recorded.refusal}`);
}

/** What an object is called, or was before it was taken away. */
function nameThen(tx: Transaction, target: Goid | null): string {
  const object = target === null ? undefined : (tx.world.get(target) ?? tx.before.get(target));
  return object ? fullName(object) : '';
}
