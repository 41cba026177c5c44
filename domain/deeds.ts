import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { changes, id, maybeId, text, wholeNumber } from './fields.ts';
import type { Goid } from './ids.ts';
import { goid } from './ids.ts';
import { plainThing } from './rooms.ts';
import type { Change, Deed } from './traits/deed.ts';
import type { WorldView } from './world-view.ts';

/** How many deeds of one person are kept in the world; the ledger, where there is one, keeps all. */
export const keptDeeds = 200;
/** How many of the newest deeds of one person can be taken back. */
export const undoableDeeds = 50;
/** How much of the world, in characters, a deed can touch and still be taken back. */
export const largestUndo = 200_000;
/** The longest detail of a deed, in characters. */
export const longestDetail = 200;

const deed = {
  record: id,
  root: id,
  by: id,
  number: wholeNumber,
  deed: text,
  at: wholeNumber,
  target: maybeId,
  targetName: text,
  detail: text,
  changes,
};

/** Somebody of the staff used a power. `forgotten` leaves the record for it, and `faded` can no more be taken back. */
export const StaffActed = event(
  'StaffActed',
  { ...deed, byName: text, forgotten: maybeId, faded: maybeId },
  {
    stream: 'record',
    evolve(draft, { record, root, by, byName, deed, number, at, ...e }) {
      const kept = { ...plainThing, kind: 'record', generic: 'record', visible: false } as const;
      if (!draft.has(root)) draft.add({ ...kept, goid: root, name: byName });
      const { target, targetName, detail } = e;
      const trait = { number, by, at, target, targetName, detail, changes: e.changes, undone: false };
      draft.add({ ...kept, goid: record, name: deed, container: root, traits: { deed: trait } });
      if (e.forgotten !== null) draft.remove(e.forgotten);
      const old = e.faded === null ? undefined : draft.get(e.faded).traits.deed;
      if (e.faded !== null && old) draft.set(e.faded, 'deed', { ...old, changes: null });
    },
  },
);

/** Writes down what somebody of the staff did, for others to see and, where the changes are known, to be taken back. */
export const RecordDeed = command(
  'RecordDeed',
  { by: id, deed: text, at: wholeNumber, target: maybeId, targetName: text, detail: text, changes },
  (world, c) => {
    const person = world.get(c.by);
    if (person?.kind !== 'player') return refuse('no-such-player');
    const root = recordOf(c.by);
    const earlier = world.contents(root, 'record');
    const number = (deedOf(world, earlier.at(-1))?.number ?? 0) + 1;
    return accept(
      StaffActed({
        ...c,
        root,
        number,
        record: goid(`${root}/${number}`),
        byName: person.name,
        detail: c.detail.slice(0, longestDetail),
        changes: isTooMuch(c.changes) ? null : c.changes,
        forgotten: earlier.length >= keptDeeds ? (earlier[0] ?? null) : null,
        faded: fading(world, earlier),
      }),
    );
  },
);

/** Where somebody's deeds are kept. */
export function recordOf(player: Goid): Goid {
  return goid(`staff/${player}`);
}

/** The deed that a record tells of. */
export function deedOf(world: WorldView, record: Goid | undefined): Deed | undefined {
  return record === undefined ? undefined : world.get(record)?.traits.deed;
}

function isTooMuch(changes: readonly Change[] | null): boolean {
  const sizes = changes?.map(({ was, is }) => (was?.length ?? 0) + (is?.length ?? 0)) ?? [];
  return sizes.reduce((sum, size) => sum + size, 0) > largestUndo;
}

/** The deed that is one too many to be taken back. */
function fading(world: WorldView, earlier: readonly Goid[]): Goid | null {
  const record = earlier.at(-undoableDeeds);
  return record !== undefined && deedOf(world, record)?.changes ? record : null;
}
