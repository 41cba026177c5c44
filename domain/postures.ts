import { accept, command, refuse } from './command.ts';
import type { Draft } from './draft.ts';
import { event } from './event.ts';
import { id, maybeId } from './fields.ts';
import type { Goid } from './ids.ts';
import { isOnSeat, whyNoSeat } from './seats.ts';

export const SatDown = event(
  'SatDown',
  { who: id },
  { stream: 'who', evolve: (draft, e) => draft.set(e.who, 'posture', { state: 'sitting' }) },
);

/** Sits down on the ground; who lay sits up there. */
export const SitDown = command('SitDown', { who: id }, (world, c) => {
  const posture = world.get(c.who)?.traits.posture;
  if (!posture) return refuse('cannot-sit');
  if (posture.state === 'sitting') return refuse('already-sitting');
  if (posture.state === 'sleeping') return refuse('asleep');
  return accept(SatDown(c));
});

export const SatOn = event(
  'SatOn',
  { who: id, seat: id },
  { stream: 'who', evolve: (draft, e) => draft.set(e.who, 'posture', { state: 'sitting', on: e.seat }) },
);

/** Sits down on a chair, a bench, whatever has room for one more. */
export const SitOn = command('SitOn', { who: id, seat: id }, (world, c) => {
  const posture = world.get(c.who)?.traits.posture;
  if (!posture) return refuse('cannot-sit');
  if (posture.state === 'sleeping') return refuse('asleep');
  if (posture.state === 'sitting' && isOnSeat(world, c.who, c.seat)) return refuse('already-there');
  const wrong = whyNoSeat(world, c.seat, c.who);
  if (wrong === 'out-of-reach') return refuse('out-of-reach');
  if (wrong === 'no-seat') return refuse('no-seat');
  if (wrong === 'taken') return refuse('taken');
  return accept(SatOn(c));
});

export const LainDown = event(
  'LainDown',
  { who: id, on: maybeId },
  { stream: 'who', evolve: (draft, e) => draft.set(e.who, 'posture', at('lying', e.on)) },
);

/** Lies down, on the ground where nothing else is said. */
export const LieDown = command('LieDown', { who: id, on: maybeId }, (world, c) => {
  const posture = world.get(c.who)?.traits.posture;
  if (!posture) return refuse('cannot-lie');
  if (posture.state === 'sleeping') return refuse('asleep');
  if (posture.state === 'lying' && (posture.on ?? null) === c.on) return refuse('already-lying');
  const wrong = c.on === null ? null : whyNoSeat(world, c.on, c.who);
  if (wrong === 'out-of-reach') return refuse('out-of-reach');
  if (wrong === 'no-seat') return refuse('no-seat');
  if (wrong === 'taken') return refuse('taken');
  return accept(LainDown(c));
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
  if (posture.state === 'sleeping') return refuse('asleep');
  return accept(StoodUp(c));
});

export const FellAsleep = event(
  'FellAsleep',
  { who: id },
  { stream: 'who', evolve: (draft, e) => draft.set(e.who, 'posture', at('sleeping', seatOf(draft, e.who))) },
);

/** Goes to sleep, lying, on whatever one sits or lies on. */
export const FallAsleep = command('FallAsleep', { who: id }, (world, c) => {
  const posture = world.get(c.who)?.traits.posture;
  if (!posture) return refuse('cannot-sleep');
  if (posture.state === 'sleeping') return refuse('already-asleep');
  return accept(FellAsleep(c));
});

export const WokenUp = event(
  'WokenUp',
  { who: id },
  { stream: 'who', evolve: (draft, e) => draft.set(e.who, 'posture', at('lying', seatOf(draft, e.who))) },
);

/** Wakes, by will or because something happened; one still lies. */
export const WakeUp = command('WakeUp', { who: id }, (world, c) => {
  if (world.get(c.who)?.traits.posture?.state !== 'sleeping') return refuse('not-asleep');
  return accept(WokenUp(c));
});

function seatOf(draft: Draft, who: Goid): Goid | null {
  const posture = draft.get(who).traits.posture;
  return posture && posture.state !== 'standing' ? (posture.on ?? null) : null;
}

function at(state: 'lying' | 'sleeping', on: Goid | null) {
  return on === null ? { state } : { state, on };
}
