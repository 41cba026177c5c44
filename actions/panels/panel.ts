import type { GameObject } from '../../domain/object.ts';
import type { WorldView } from '../../domain/world-view.ts';
import type { GmcpMessage, Json } from './gmcp-message.ts';

/** Whose changes a panel follows: what somebody is and carries, or the room they are in. */
export type Subject = 'oneself' | 'room';

/** What somebody looks at: the world as it is at one moment. */
export interface Sight {
  readonly world: WorldView;
  readonly viewer: GameObject;
  readonly room: GameObject;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Makes something once for all who look at the same moment. */
  once<T>(key: string, make: () => T): T;
}

/** A part of the world that a client keeps in view, told to it on change only. */
export interface AnyPanel {
  /** The package: it is told to clients that want this name. */
  readonly name: string;
  readonly subject: Subject;
  /** What there is to see now, and what has to be told to a client that was shown `before`. */
  look(sight: Sight, before: unknown): { readonly seen: unknown; readonly told: readonly GmcpMessage[] };
}

/** How a panel is made: what there is to see, and what tells a client of it that has seen `before`. */
interface Plan<Seen> {
  readonly name: string;
  readonly subject: Subject;
  /** `undefined` where there is nothing to see; the client then keeps what it has. */
  readonly see: (sight: Sight) => Seen | undefined;
  readonly tell: (seen: Seen, before: Seen | undefined) => readonly GmcpMessage[];
}

const nothing: readonly GmcpMessage[] = [];

/** A panel whose changes are told as its own rule says. */
export function panel<Seen>({ name, subject, see, tell }: Plan<Seen>): AnyPanel {
  return {
    name,
    subject,
    look(sight, before) {
      const seen = see(sight);
      if (seen === undefined || seen === before) return { seen: before, told: nothing };
      // What was shown before came from this same panel.
      return { seen, told: tell(seen, before as Seen | undefined) };
    },
  };
}

/** A panel that is told whole, whenever any of it is different. */
export function wholePanel(
  name: string,
  subject: Subject,
  see: (sight: Sight) => Json | undefined,
): AnyPanel {
  return panel({
    name,
    subject,
    see,
    tell: (body, before) => (before !== undefined && isSame(body, before) ? nothing : [{ name, body }]),
  });
}

/** Whether two pieces of data are the same; what makes them writes their keys in one order. */
export function isSame(one: Json, other: Json): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
