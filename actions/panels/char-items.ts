import { isLostByNight, seesDimly } from '../../domain/perception.ts';
import type { Json } from './gmcp-message.ts';
import { itemsIn } from './item-entry.ts';
import type { Sight, Subject } from './panel.ts';
import { panel } from './panel.ts';
import type { ToldList } from './told-list.ts';
import { tellList } from './told-list.ts';

/** What one carries: `Char.Items.List`, `.Add`, `.Remove`, `.Update` at `inv`. */
export const inventory = itemPanel('inv', 'oneself', ({ world, viewer }) => ({
  of: viewer.goid,
  entries: itemsIn(world, viewer.goid, ['container', 'item']),
}));

/** What one sees lie and stand in one's room, at `room`. */
export const roomItems = itemPanel('room', 'room', ({ world, room, viewer, once }) => {
  const dimly = seesDimly(world, viewer);
  return once(`Char.Items at ${room.goid}${dimly ? ' by night' : ''}`, () => ({
    of: room.goid,
    entries: itemsIn(world, room.goid, ['container', 'item', 'mobile'], it => !dimly || !isLostByNight(it)),
  }));
});

function itemPanel(location: string, subject: Subject, see: (sight: Sight) => ToldList) {
  const single = (name: string) => (item: Json) => ({ name, body: { location, item } });
  return panel<ToldList>({
    name: 'Char.Items',
    subject,
    see,
    tell: tellList({
      whole: items => ({ name: 'Char.Items.List', body: { location, items } }),
      added: single('Char.Items.Add'),
      removed: single('Char.Items.Remove'),
      updated: single('Char.Items.Update'),
    }),
  });
}
