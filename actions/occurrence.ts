import type { Goid } from '../domain/ids.ts';

/** Something that happened where others may care about it: what mobiles react to. */
export interface Occurrence {
  /** The action's first verb, or `enter`, `leave`, `damage`, `death`. */
  readonly name: string;
  readonly actor: Goid;
  readonly room: Goid;
  /** Whom or what it was done to. */
  readonly target?: Goid;
  /** What it was done with: what was given, thrown, shown. */
  readonly item?: Goid;
  /** What was said. */
  readonly words?: string;
}

/** What an action says of an occurrence; the rest is known. */
export type Occurred = Omit<Occurrence, 'actor' | 'room'> & Partial<Pick<Occurrence, 'actor' | 'room'>>;
