import type { GameObject } from '../../domain/object.ts';
import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';

/** Write an area as a world file. */
export const aexport = action({
  verbs: ['aexport'],
  usage: 'aexport\naexport <area id>\naexport <name of an area>',
  help: 'Writes this area, or another, as a world file into the folder for exports on the server. Loaded again, it makes the same area; you read what the file cannot say.',
  topic: 'building',
  tier: 'builder',
  parse: ({ rest }) => ({ named: rest }),
  run(tx, { named }) {
    const area = areaNamed(tx, named);
    if (!area)
      return tx.tell(
        named === '' ? 'This room belongs to no area.' : `There is no area "${named}"; "areas" lists them.`,
      );
    tx.concerning(area.goid);
    tx.effect({ do: 'export-area', area: area.goid, by: tx.actor.goid });
  },
});

function areaNamed(tx: Transaction, named: string): GameObject | undefined {
  if (named === '') return around(tx.world, tx.room.goid, 'area');
  const wanted = named.toLowerCase();
  const areas = [...tx.world.ofKind('area')].flatMap(it => tx.world.get(it) ?? []);
  return areas.find(it => it.goid === named) ?? areas.find(it => it.name.toLowerCase() === wanted);
}
