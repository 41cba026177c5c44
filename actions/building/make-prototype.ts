import type { AreaThing } from '../../domain/area-plan.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Prototype } from '../../domain/prototype.ts';
import { placeThing } from '../reflexes/place-thing.ts';
import { withNewIds } from '../reflexes/with-new-ids.ts';
import { listed, severalOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

/** Makes what a prototype says in the room, before everybody's eyes. */
export function makePrototype(tx: Transaction, { things }: Prototype): void {
  const made = things.map(plan => madeOf(tx, plan));
  const [first] = made;
  if (!first) throw new TypeError('a prototype is of nothing');
  tx.act(`There is a flash of light, and {things} ${made.length > 1 ? 'are' : '[thing:be]'} here.`, {
    thing: first,
    things: made.length > 1 ? severalOf(first, made.length) : first,
  });
  const ids = listed(made.map(({ goid }) => span(goid)));
  tx.tell([span(made.length > 1 ? 'Their ids are ' : 'Its id is '), ...ids, span('.')]);
}

function madeOf(tx: Transaction, plan: AreaThing): GameObject {
  const thing = withNewIds(tx, plan);
  placeThing(tx, thing, tx.room.goid);
  const made = tx.world.get(thing.goid);
  if (!made) throw new TypeError(`${thing.goid} was made and is not there`);
  return made;
}

/** What there is to be made, a line for each. */
export function listPrototypes(tx: Transaction): void {
  const { all } = tx.services.prototypes;
  if (all.length === 0) return tx.tell('There are no prototypes; "areload prototypes" reads new ones.');
  const lines = all.map(({ name, things: [first, ...more] }) => {
    const count = more.length > 0 ? `${more.length + 1} times ` : '';
    return [span(name, 'command'), span(`: ${count}${first?.name ?? ''} (${first?.kind ?? ''})`)];
  });
  tx.tell([span('Type '), span('acreate <prototype>', 'command'), span(' to make one of these:')], ...lines);
}
