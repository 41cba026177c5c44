import { accept, command, refuse } from './command.ts';
import type { Draft } from './draft.ts';
import { event } from './event.ts';
import { id } from './fields.ts';
import type { Goid } from './ids.ts';
import { isAtHand } from './reach.ts';

export const LampLit = event(
  'LampLit',
  { lamp: id, by: id },
  { stream: 'lamp', evolve: (draft, e) => shine(draft, e.lamp, true) },
);

export const LightLamp = command('LightLamp', { lamp: id, by: id }, (world, c) => {
  if (!isAtHand(world, c.lamp, c.by)) return refuse('out-of-reach');
  const light = world.get(c.lamp)?.traits.light;
  if (!light?.wick) return refuse('never-burns');
  if (light.lit) return refuse('already-lit');
  return accept(LampLit(c));
});

export const LampPutOut = event(
  'LampPutOut',
  { lamp: id, by: id },
  { stream: 'lamp', evolve: (draft, e) => shine(draft, e.lamp, false) },
);

export const PutOutLamp = command('PutOutLamp', { lamp: id, by: id }, (world, c) => {
  if (!isAtHand(world, c.lamp, c.by)) return refuse('out-of-reach');
  const light = world.get(c.lamp)?.traits.light;
  if (!light?.wick) return refuse('never-burns');
  if (!light.lit) return refuse('not-lit');
  return accept(LampPutOut(c));
});

function shine(draft: Draft, lamp: Goid, lit: boolean): void {
  const { light } = draft.get(lamp).traits;
  if (light) draft.set(lamp, 'light', { ...light, lit });
}
