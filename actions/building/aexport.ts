import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { areaNamed } from '../words/area-named.ts';

/** Write an area as a world file. */
export const aexport = action({
  verbs: ['aexport'],
  usage: 'aexport\naexport <area id>\naexport <name of an area>',
  help: 'Writes this area, or another, as a world file into the folder for exports on the server. Loaded again, it makes the same area; you read what the file cannot say.',
  topic: 'building',
  tier: 'builder',
  parse: ({ rest }) => ({ named: rest }),
  run(tx, { named }) {
    const area = named === '' ? around(tx.world, tx.room.goid, 'area') : areaNamed(tx, named);
    if (!area)
      return tx.tell(
        named === '' ? 'This room belongs to no area.' : `There is no area "${named}"; "areas" lists them.`,
      );
    tx.concerning(area.goid);
    tx.effect({ do: 'export-area', area: area.goid, by: tx.actor.goid });
  },
});
