import type { AreaThing } from '../../domain/area-plan.ts';
import type { Transaction } from '../transaction.ts';

/** The same with ids of its own; a mobile that comes back after its death comes back here. */
export function withNewIds<Thing extends AreaThing>(tx: Transaction, plan: Thing): Thing {
  const { respawns } = plan.traits;
  const here = respawns && { respawns: { ...respawns, room: tx.room.goid } };
  return {
    ...plan,
    goid: tx.services.newGoid(),
    traits: { ...plan.traits, ...here },
    ...(plan.kind === 'container' && { contents: plan.contents.map(it => withNewIds(tx, it)) }),
  };
}
