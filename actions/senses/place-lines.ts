import type { Goid } from '../../domain/ids.ts';
import { flagsOf, noticed } from '../../domain/place-flags.ts';
import { lands, terrainOf } from '../../domain/terrain.ts';
import type { WorldView } from '../../domain/world-view.ts';
import { around } from '../../domain/world-view.ts';
import type { Line } from '../text/message.ts';
import { span } from '../text/spans.ts';

/** The powers that are noticed in a room, a sentence each. */
export function powerLines(world: WorldView, room: Goid): Line[] {
  return flagsOf(world, room).map(flag => [span(noticed(flag))]);
}

/** What the land is like, for one who looks at the place itself. */
export function landLines(world: WorldView, room: Goid): Line[] {
  const { type, indoors, water, underwater } = terrainOf(world, room);
  const area = around(world, room, 'area')?.traits.terrain?.type;
  const sentences = [
    ...(indoors ? ['You are under a roof.'] : []),
    ...(underwater ? ['You are under water.'] : []),
    ...(water && !underwater ? ['You are swimming.'] : []),
    ...(type && !indoors ? [lands[type].room] : []),
    ...(area && !indoors ? [lands[area].area] : []),
  ];
  return sentences.map(it => [span(it)]);
}
