import type { WorldView } from '../../domain/world-view.ts';
import { inWords } from '../text/grammar.ts';
import type { Line } from '../text/message.ts';
import { span } from '../text/spans.ts';
import type { MapLayout } from './map-layout.ts';

/** A map for those who hear it: a sentence for each room, the nearest first. */
export function spokenMap(world: WorldView, layout: MapLayout, reach: number): Line[] {
  const range = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach);
  const places = range.flatMap(x => range.map(y => ({ x, y })));
  places.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  return places.flatMap(({ x, y }) => {
    const goid = layout.at(x, y);
    const room = goid === undefined ? undefined : world.get(goid);
    return room
      ? [[span(room.name, 'title'), span(x === 0 && y === 0 ? ' is where you are.' : whereIs(x, y))]]
      : [];
  });
}

/** ` lies two steps north and one step east.` */
function whereIs(x: number, y: number): string {
  const parts = [steps(y, 'north', 'south'), steps(x, 'east', 'west')].filter(it => it !== '');
  return ` lies ${parts.join(' and ')}.`;
}

function steps(count: number, onward: string, back: string): string {
  const far = Math.abs(count);
  if (far === 0) return '';
  return `${inWords(far)} ${far === 1 ? 'step' : 'steps'} ${count > 0 ? onward : back}`;
}
