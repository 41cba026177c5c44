import { TraitsGiven } from '../../domain/builders-hand.ts';
import type { GameEvent } from '../../domain/event.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { Openable } from '../../domain/traits/openable.ts';
import type { Traits } from '../../domain/traits.ts';
import { eastward, westward } from './facts.ts';

export const key = goid('key');
export const stool = goid('stool');

/** A thing has some traits. */
export function having(thing: Goid, traits: Traits): GameEvent {
  return TraitsGiven({ goid: thing, traits });
}

/** A thing opens and shuts; its lock, if it has one, is turned by the key. */
export function aLid(thing: Goid, { open = false, locked }: { open?: boolean; locked?: boolean } = {}) {
  const lock: Openable['lock'] = locked === undefined ? null : { locked, keys: [key] };
  return having(thing, { openable: { open, lock } });
}

/** A door between the quay and the market of the town, kept on the way east. */
export function aDoor(state: { open?: boolean; locked?: boolean } = {}): GameEvent[] {
  return [aLid(eastward, state), having(westward, { doorway: { hangsAt: eastward } })];
}

/** Traits with which what is done at random can come to something. */
export const nounTraits: readonly Traits[] = [
  {
    openable: { open: true, lock: { locked: false, keys: [goid('apple')] } },
    seat: { places: 1 },
    portal: { to: goid('market'), way: 'jump', arrival: null, departure: null, passage: null },
    light: { lit: false, wick: true },
    verbs: [{ verb: '', told: '', seen: '', deeds: [{ do: 'swing', what: goid('chest') }] }],
    liquid: { of: 'beer', draughts: 1, capacity: null },
  },
  { liquid: { of: 'beer', draughts: 1, capacity: 3 }, writing: { text: '', room: 40 } },
];

/** Things that can be opened, filled, lit and sat on, for a world to begin with. */
export const nounOpening: readonly GameEvent[] = [
  having(goid('chest'), nounTraits[0] ?? {}),
  having(goid('bag'), nounTraits[1] ?? {}),
];
