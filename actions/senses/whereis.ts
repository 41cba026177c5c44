import { goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { fullName } from '../../domain/object.ts';
import { action } from '../action.ts';
import { objectFor } from '../words/object-for.ts';

/** The longest way up that is told. */
const mostHolders = 20;

/** Where a thing is, holder by holder up to its area. */
export const whereis = action({
  verbs: ['whereis'],
  usage: 'whereis <object or id>',
  help: 'Tells you in what an object is, in what that is, and so on up to its area.',
  topic: 'building',
  tier: 'helper',
  parse: ({ rest }) => (rest === '' ? undefined : { what: rest }),
  run(tx, { what }) {
    const player = tx.world.playerNamed(what);
    const object = objectFor(tx, what) ?? tx.world.get(player ?? goid(what));
    if (!object) return tx.tell(`There is no "${what}" at hand, and no object with that id.`);
    const lines = [];
    for (let it: GameObject | undefined = object; it && lines.length < mostHolders; it = holderOf(it)) {
      const holder = holderOf(it);
      lines.push(holder ? `${named(it)} is in ${named(holder)}.` : `${named(it)} is in nothing.`);
    }
    tx.tell(...lines);

    function holderOf({ container }: GameObject): GameObject | undefined {
      return container === null ? undefined : tx.world.get(container);
    }
  },
});

function named(object: GameObject): string {
  return `${fullName(object)} (${object.goid})`;
}
