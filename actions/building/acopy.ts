import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { CreateGameObject, heldBy } from '../../domain/objects.ts';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';
import { objectOrTell } from '../words/object-for.ts';
import { builderWords } from './builder-words.ts';
import { mostAtOnce } from './targets.ts';

/** Make another that is just like a thing, with all that is in it. */
export const acopy = action({
  verbs: ['acopy'],
  usage: 'acopy <object or id>',
  help: 'Makes another that is just like an item, a container or a mobile, here, with copies of all that it holds.',
  topic: 'building',
  tier: 'builder',
  parse: ({ rest }) => (rest === '' ? undefined : { what: rest }),
  run(tx, { what }) {
    const object = objectOrTell(tx, what);
    if (!object) return;
    const things = countOf(tx, object.goid);
    if (things > mostAtOnce)
      return tx.tell(`That would be ${things} things; ${mostAtOnce} are the most at once.`);
    const refusal = copy(tx, object, tx.room.goid);
    if (refusal) return tx.tell(builderWords[refusal]);
    const made = tx.world.get(tx.events[0]?.stream ?? object.goid);
    if (!made) throw new TypeError(`the copy of ${object.goid} is not there`);
    tx.act('There is a flash of light, and {thing} [thing:be] here.', { thing: made });
    tx.tell(`Its id is ${made.goid}.`);
  },
});

function countOf(tx: Transaction, holder: Goid): number {
  return [...heldBy(tx.world, holder)].reduce((sum, held) => sum + countOf(tx, held), 1);
}

/** Gives the reason where the thing itself cannot be copied. */
function copy(tx: Transaction, object: GameObject, container: Goid) {
  const { order: _, ...plan } = object;
  const { timers: __, note: ___, ...traits } = object.traits;
  const goid = tx.services.newGoid();
  const made = tx.do(CreateGameObject({ ...plan, goid, container, traits }));
  if (!made.ok) return made.refusal;
  for (const held of [...heldBy(tx.world, object.goid)]) {
    const inner = tx.world.get(held);
    if (inner) copy(tx, inner, goid);
  }
  return undefined;
}
