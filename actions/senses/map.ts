import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { message, span } from '../text/spans.ts';
import { drawLand, drawRooms } from './map-drawing.ts';
import { layOut } from './map-layout.ts';
import { spokenMap } from './spoken-map.ts';

/** How many rooms away a map still shows. */
const reach = 5;

/** A map of the area around one. */
export const map = action({
  verbs: ['map', 'm'],
  usage: 'map',
  help: 'Draws the rooms of this area around you: ☺ is you, and on the right in a room * is an animal or a person of the game, ☺ another player. Arrows between rooms are ways; ↑, ↓ and ☼ on the left are ways up, down and elsewhere.',
  topic: 'looking',
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run(tx) {
    const area = around(tx.world, tx.room.goid, 'area');
    if (!area) return tx.tell('This place is on no map.');
    const kind = area.traits.areaMap ?? 'rooms';
    if (kind === 'none') return tx.tell('This place defies the laws of physics; nobody could draw it.');
    const layout = layOut(tx.world, tx.room.goid, reach);
    const drawn = kind === 'world' ? drawLand(layout) : drawRooms(tx.world, layout, tx.actor.goid);
    const heard = spokenMap(tx.world, layout, reach);
    tx.show(tx.actor.goid, {
      ...message([area.name, ...drawn]),
      spoken: () => [[span(area.name)], ...heard],
    });
  },
});
