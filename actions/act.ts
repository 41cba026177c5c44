import { getOrMake } from '../domain/get-or-make.ts';
import type { Goid } from '../domain/ids.ts';
import type { GameObject } from '../domain/object.ts';
import { isDark, perceptionOf } from '../domain/perception.ts';
import type { WorldView } from '../domain/world-view.ts';
import type { Channel, Message } from './text/message.ts';
import type { Refs } from './text/perspective.ts';
import { seenBy } from './text/perspective.ts';
import { message } from './text/spans.ts';
import { unseen } from './text/unseen.ts';

/** A message and those who read it; one message for all who read the same. */
export interface Delivery {
  readonly to: readonly Goid[];
  readonly message: Message;
}

/** One act as different observers perceive it, each a template; see `seenBy`. */
export interface Act {
  /** To those who see and hear it. */
  readonly full: string;
  /** To those who see it and hear nothing; as `full` where nothing is said. */
  readonly deaf?: string;
  /** To those who hear it and see nothing: beings are "someone" to them; nothing reaches them where nothing is said. */
  readonly blind?: string;
  /** To somebody it is done to who cannot see, instead of `blind`, and also to one who can neither see nor hear. */
  readonly felt?: string;
}

/** Who is there to perceive an act, and in which window it is told. */
export interface Audience {
  readonly world: WorldView;
  readonly actor: GameObject;
  readonly viewers: readonly Goid[];
  readonly channel: Channel;
}

/** An act as each of its observers perceives it; those who read the same share a message. */
export function tellAct(what: string | Act, given: Refs, audience: Audience): Delivery[] {
  const act = typeof what === 'string' ? { full: what } : what;
  const refs: Refs = { actor: audience.actor, ...given };
  const concerned = new Set(Object.values(refs).flatMap(ref => ('goid' in ref ? [ref.goid] : [])));
  const deliveries: Delivery[] = [];
  const [first] = audience.viewers;
  const place = first && audience.world.get(first)?.container;
  const dark = place ? isDark(audience.world, place) : false;
  const crowds = { seeing: new Map<string, Goid[]>(), blind: [] as Goid[] };
  for (const viewer of audience.viewers) {
    const version = versionFor(act, audience, { viewer, dark, isConcerned: concerned.has(viewer) });
    if (!version) continue;
    if (concerned.has(viewer))
      deliveries.push(told(version, refs, { reader: viewer, to: [viewer], audience }));
    else if (version.seen) getOrMake(crowds.seeing, version.template, () => []).push(viewer);
    else crowds.blind.push(viewer);
  }
  for (const [template, to] of crowds.seeing)
    deliveries.push(told({ template, seen: true }, refs, { reader: null, to, audience }));
  const { blind: template = '' } = act;
  if (crowds.blind.length > 0)
    deliveries.push(told({ template, seen: false }, refs, { reader: null, to: crowds.blind, audience }));
  return deliveries;
}

/** An act in one of its forms, and whether those who read it see whom it speaks of. */
interface Version {
  readonly template: string;
  readonly seen: boolean;
}

interface Observer {
  readonly viewer: Goid;
  /** Whether it is dark where they are. */
  readonly dark: boolean;
  readonly isConcerned: boolean;
}

function versionFor(
  { full, deaf = full, blind, felt }: Act,
  { world, actor }: Audience,
  { viewer, dark, isConcerned }: Observer,
): Version | undefined {
  const object = world.get(viewer);
  if (!object || viewer === actor.goid) return { template: full, seen: true };
  const { sees, hears } = perceptionOf(world, object, dark);
  if (sees) return { template: hears ? full : deaf, seen: true };
  if (isConcerned && felt !== undefined) return { template: felt, seen: false };
  return hears && blind !== undefined ? { template: blind, seen: false } : undefined;
}

interface Readers {
  /** As whom they read it: one who is spoken of, or `null` for anybody else. */
  readonly reader: Goid | null;
  readonly to: readonly Goid[];
  readonly audience: Audience;
}

function told({ template, seen }: Version, refs: Refs, { reader, to, audience }: Readers): Delivery {
  const line = seenBy(reader, template, seen ? refs : unseen(refs, reader));
  return { to, message: message([line], audience.channel) };
}
