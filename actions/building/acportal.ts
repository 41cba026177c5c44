import { goid } from '../../domain/ids.ts';
import type { PortalWay } from '../../domain/traits/portal.ts';
import { portalWays } from '../../domain/traits/portal.ts';
import { action } from '../action.ts';
import { builderWords } from './builder-words.ts';
import { makeThing, newThing } from './new-thing.ts';

/** Make a portal. */
export const acportal = action({
  verbs: ['acportal'],
  usage: 'acportal [enter, jump, climb or crawl] <room id>\nacportal <name> <room id>',
  help: 'Makes a portal here that leads to a room, one way, and is gone through by that word; by "enter" where none is said.',
  topic: 'building',
  tier: 'builder',
  parse({ words }) {
    const to = words.at(-1);
    if (to === undefined) return undefined;
    const [first = '', ...more] = words.slice(0, -1);
    const way = portalWays.find(it => it === first.toLowerCase());
    const name = (way ? more : [first, ...more]).join(' ');
    return { to: goid(to), way: way ?? 'enter', name: name === '' ? 'portal' : name };
  },
  run(tx, { to, way, name }: { to: ReturnType<typeof goid>; way: PortalWay; name: string }) {
    if (tx.world.get(to)?.kind !== 'room') return tx.tell(builderWords['leads-nowhere']);
    const portal = { to, way, arrival: null, departure: null, passage: null };
    const thing = newThing(tx, 'item', name);
    makeThing(tx, { ...thing, altNames: ['portal'], movable: false, traits: { portal } });
  },
});
