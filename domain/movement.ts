import { accept, command, refuse } from './command.ts';
import { isShut } from './doors.ts';
import type { Draft } from './draft.ts';
import { event } from './event.ts';
import { id } from './fields.ts';
import type { Goid } from './ids.ts';
import { isLiving } from './object.ts';
import { leaveSeat } from './seats.ts';

export const Walked = event(
  'Walked',
  { who: id, exit: id, from: id, to: id },
  { stream: 'who', evolve: (draft, e) => arrive(draft, e.who, e.to) },
);

/** Goes through an exit of the room one stands in. */
export const Walk = command('Walk', { who: id, exit: id }, (world, c) => {
  const from = world.get(c.who)?.container;
  const exit = world.get(c.exit);
  if (!from || exit?.container !== from || !exit.traits.exit) return refuse('no-such-exit');
  if (world.get(c.who)?.traits.posture?.state !== 'standing') return refuse('not-standing');
  const { to } = exit.traits.exit;
  if (isShut(world, c.exit)) return refuse('closed');
  if (world.get(to)?.kind !== 'room') return refuse('leads-nowhere');
  return accept(Walked({ who: c.who, exit: c.exit, from, to }));
});

export const Teleported = event(
  'Teleported',
  { who: id, from: id, to: id },
  {
    stream: 'who',
    evolve: (draft, e) => {
      arrive(draft, e.who, e.to);
      leaveSeat(draft, e.who);
    },
  },
);

/** Is at once in another room, as the staff may. */
export const Teleport = command('Teleport', { who: id, to: id }, (world, c) => {
  const being = world.get(c.who);
  if (!being || !isLiving(being) || being.container === null) return refuse('not-in-the-world');
  const from = being.container;
  if (world.get(c.to)?.kind !== 'room') return refuse('no-such-room');
  if (from === c.to) return refuse('already-there');
  return accept(Teleported({ who: c.who, from, to: c.to }));
});

/** Whoever goes on strikes no pose any more. */
export function arrive(draft: Draft, who: Goid, to: Goid): void {
  draft.move(who, to);
  const { pose, ...traits } = draft.get(who).traits;
  if (pose !== undefined) draft.change(who, { traits });
}
