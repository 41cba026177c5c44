import type { GameObject } from './object.ts';
import type { WorldView } from './world-view.ts';

/** Which of their senses tell somebody what happens around them. */
export interface Perception {
  readonly sees: boolean;
  readonly hears: boolean;
}

const everything: Perception = { sees: true, hears: true };

/** What somebody perceives of the room they are in. */
export function perceptionOf(_world: WorldView, { traits }: GameObject): Perception {
  const { impaired } = traits;
  return impaired ? { sees: !impaired.blind, hears: !impaired.deaf } : everything;
}
