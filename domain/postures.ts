import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id } from './fields.ts';

export const SatDown = event(
  'SatDown',
  { who: id },
  { stream: 'who', evolve: (draft, e) => draft.set(e.who, 'posture', { state: 'sitting' }) },
);

export const SitDown = command('SitDown', { who: id }, (world, c) => {
  const posture = world.get(c.who)?.traits.posture;
  if (!posture) return refuse('cannot-sit');
  if (posture.state === 'sitting') return refuse('already-sitting');
  return accept(SatDown(c));
});

export const StoodUp = event(
  'StoodUp',
  { who: id },
  { stream: 'who', evolve: (draft, e) => draft.set(e.who, 'posture', { state: 'standing' }) },
);

export const StandUp = command('StandUp', { who: id }, (world, c) => {
  const posture = world.get(c.who)?.traits.posture;
  if (!posture) return refuse('cannot-stand');
  if (posture.state === 'standing') return refuse('already-standing');
  return accept(StoodUp(c));
});
