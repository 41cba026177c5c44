import { accept, command, refuse } from './command.ts';
import { isShut } from './doors.ts';
import { event } from './event.ts';
import { id, portalWay } from './fields.ts';
import { arrive } from './movement.ts';
import { whereStands } from './reach.ts';

export const PortalPassed = event(
  'PortalPassed',
  { who: id, portal: id, way: portalWay, from: id, to: id },
  { stream: 'who', evolve: (draft, e) => arrive(draft, e.who, e.to) },
);

/** Goes through a portal in the way that it asks for: enters, jumps, climbs or crawls. */
export const PassPortal = command('PassPortal', { who: id, portal: id, way: portalWay }, (world, c) => {
  const from = whereStands(world, c.who);
  const object = world.get(c.portal);
  if (from === null || object?.container !== from) return refuse('out-of-reach');
  const { portal } = object.traits;
  if (!portal) return refuse('no-portal');
  if (portal.way !== c.way) return refuse('another-way');
  if (world.get(c.who)?.traits.posture?.state !== 'standing') return refuse('not-standing');
  if (isShut(world, c.portal)) return refuse('closed');
  if (world.get(portal.to)?.kind !== 'room') return refuse('leads-nowhere');
  return accept(PortalPassed({ ...c, from, to: portal.to }));
});
