import { action } from '../action.ts';
import { inWords } from '../text/grammar.ts';
import type { Line } from '../text/message.ts';
import { nameOf, span } from '../text/spans.ts';

/** The areas there are. */
export const areas = action({
  verbs: ['areas'],
  usage: 'areas',
  help: 'Lists the areas of the world, with their ids and how many rooms they have.',
  topic: 'building',
  tier: 'builder',
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run(tx) {
    const found = [...tx.world.ofKind('area')].flatMap(goid => tx.world.get(goid) ?? []);
    if (found.length === 0) return tx.tell('There are no areas.');
    const lines = found.map((area): Line => {
      const rooms = tx.world.contents(area.goid, 'room').length;
      return [nameOf(area), span(` (${area.goid}): ${inWords(rooms)} ${rooms === 1 ? 'room' : 'rooms'}.`)];
    });
    tx.tell(...lines);
  },
});
