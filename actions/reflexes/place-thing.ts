import type { AreaThing } from '../../domain/area-plan.ts';
import type { Command } from '../../domain/command.ts';
import type { Goid } from '../../domain/ids.ts';
import { CreateGameObject } from '../../domain/objects.ts';
import { plannedObject } from '../../domain/planned-object.ts';
import type { Transaction } from '../transaction.ts';
import { letExpire } from './expire.ts';
import { withNewIds } from './with-new-ids.ts';

/** A thing comes to be in a place as its file says, with all that lies in it. */
export function placeThing(tx: Transaction, plan: AreaThing, container: Goid): void {
  insist(tx, CreateGameObject({ ...plannedObject(plan), container }));
  if (plan.traits.expires !== undefined) letExpire(tx, plan.goid, plan.traits.expires);
  if (plan.kind === 'mobile') fillHands(tx, plan.goid);
  if (plan.kind === 'container') for (const inner of plan.contents) placeThing(tx, inner, plan.goid);
}

/** A mobile has what it carries, made anew after its prototypes; what no prototype says is left out. */
export function fillHands(tx: Transaction, mobile: Goid): void {
  for (const name of tx.world.get(mobile)?.traits.carries ?? [])
    for (const plan of tx.services.prototypes.named(name)?.things ?? [])
      if (plan.kind !== 'mobile') placeThing(tx, withNewIds(tx, plan), mobile);
}

/** What the files ask for has been checked; a refusal is a mistake of ours. */
export function insist(tx: Transaction, command: Command): void {
  const decision = tx.do(command);
  if (!decision.ok)
    throw new TypeError(`the world cannot be founded: ${command.type} is refused: ${decision.refusal}`);
}
