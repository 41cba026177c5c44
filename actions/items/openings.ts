import type { Command, RefusalOf } from '../../domain/command.ts';
import { otherSideOf } from '../../domain/doors.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { CloseThing, LockThing, OpenThing, UnlockThing } from '../../domain/openings.ts';
import type { Act } from '../act.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import { directionOf, exitNamed } from '../movement/ways.ts';
import { seenBy } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { notHere } from '../words/cannot.ts';
import { anythingHere } from '../words/find.ts';

/** One thing that is done to what opens and shuts: how it is told, here and behind the door, and why it cannot be. */
interface Opening<Reason extends string> {
  readonly verbs: readonly [string, ...string[]];
  readonly help: string;
  readonly command: (data: { readonly thing: Goid; readonly by: Goid }) => Command<Reason>;
  readonly here: Act;
  readonly beyond: Act;
  readonly words: Record<Reason, string>;
}

const open: Opening<RefusalOf<typeof OpenThing>> = {
  verbs: ['open'],
  help: 'Opens a door, a chest or whatever else can be opened.',
  command: OpenThing,
  here: { full: '{actor} [open] {the thing}.', blind: '{someone} [someone:open] something.' },
  beyond: { full: '{the thing} [open].', blind: 'You hear a door open.' },
  words: {
    'out-of-reach': 'You cannot reach that.',
    'never-opens': 'You cannot open {the thing}.',
    'already-open': '{the thing} [be] open already.',
    locked: '{the thing} [be] locked.',
  },
};

const close: Opening<RefusalOf<typeof CloseThing>> = {
  verbs: ['close', 'shut'],
  help: 'Closes a door, a chest or whatever else can be closed.',
  command: CloseThing,
  here: { full: '{actor} [close] {the thing}.', blind: '{someone} [someone:close] something.' },
  beyond: { full: '{the thing} [close].', blind: 'You hear a door close.' },
  words: {
    'out-of-reach': 'You cannot reach that.',
    'never-closes': 'You cannot close {the thing}.',
    'already-closed': '{the thing} [be] closed already.',
  },
};

const lock: Opening<RefusalOf<typeof LockThing>> = {
  verbs: ['lock'],
  help: 'Locks a door, a chest or whatever else has a lock, if you carry the key that fits.',
  command: LockThing,
  here: { full: '{actor} [lock] {the thing}.', blind: 'You hear a lock click.' },
  beyond: { full: 'The lock of {the thing} clicks.', blind: 'You hear a lock click.' },
  words: {
    'out-of-reach': 'You cannot reach that.',
    'no-lock': '{the thing} [have] no lock.',
    'already-locked': '{the thing} [be] locked already.',
    'no-key': 'You have no key that fits.',
  },
};

const unlock: Opening<RefusalOf<typeof UnlockThing>> = {
  verbs: ['unlock'],
  help: 'Unlocks a door, a chest or whatever else has a lock, if you carry the key that fits.',
  command: UnlockThing,
  here: { full: '{actor} [unlock] {the thing}.', blind: 'You hear a lock click.' },
  beyond: { full: 'The lock of {the thing} clicks.', blind: 'You hear a lock click.' },
  words: {
    'out-of-reach': 'You cannot reach that.',
    'no-lock': '{the thing} [have] no lock.',
    'not-locked': '{the thing} [be] not locked.',
    'no-key': 'You have no key that fits.',
  },
};

/** `open door`, `close north`, `lock chest`, `unlock chest`. */
export const openingActions: readonly AnyAction[] = [
  opening(open),
  opening(close),
  opening(lock),
  opening(unlock),
];

function opening<Reason extends string>(kind: Opening<Reason>): AnyAction {
  const [verb] = kind.verbs;
  return action({
    verbs: kind.verbs,
    usage: `${verb} <thing, door or direction>`,
    help: kind.help,
    topic: 'things',
    parse: ({ rest }) => (rest === '' ? undefined : { what: rest }),
    run(tx, { what }) {
      const thing = directionOf(what.toLowerCase())
        ? exitNamed(tx, what.toLowerCase())
        : anythingHere(tx, what);
      if (!thing) return tx.tell(notHere(what));
      const done = tx.do(kind.command({ thing: thing.goid, by: tx.actor.goid }));
      if (!done.ok) return tx.tell(seenBy(tx.actor.goid, kind.words[done.refusal], { actor: thing, thing }));
      tx.act(kind.here, { thing });
      tellBeyond(tx, thing, kind.beyond);
      tx.occur({ name: verb, target: thing.goid });
    },
  });
}

/** Those on the other side of a door notice too. */
function tellBeyond(tx: Transaction, thing: GameObject, what: Act): void {
  const other = otherSideOf(tx.world, thing);
  const room = other?.container;
  if (other && room) tx.act(what, { thing: other }, { room });
}
