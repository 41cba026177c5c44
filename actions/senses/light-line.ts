import type { Goid } from '../../domain/ids.ts';
import { isDim } from '../../domain/perception.ts';
import { hasStreetLamps, isUnderSky, skyOf } from '../../domain/sky.ts';
import type { WorldView } from '../../domain/world-view.ts';
import type { Line } from '../text/message.ts';
import { span } from '../text/spans.ts';

/** What light there is in a room under the open sky; by day, that goes without saying. */
export function lightLine(world: WorldView, room: Goid): Line[] {
  const light = skyOf(world);
  if (light === 'day' || !isUnderSky(world, room)) return [];
  if (light === 'dawn') return [[span('The grey light of dawn lies over everything.')]];
  if (light === 'dusk') return [[span('The light of the day is fading.')]];
  if (isDim(world, room))
    return [[span('It is night, and without a light you cannot make out what lies about.')]];
  if (hasStreetLamps(world, room)) return [[span('It is night, and lamps are burning.')]];
  return [[span('It is night, but there is light here.')]];
}
