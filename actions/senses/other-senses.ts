import type { GameObject } from '../../domain/object.ts';
import { isLiving } from '../../domain/object.ts';
import type { Senses } from '../../domain/traits/senses.ts';
import type { Act } from '../act.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { notHere } from '../words/cannot.ts';
import { anythingHere } from '../words/find.ts';

/** A sense other than sight: how it is used on nothing in particular, on a thing and on oneself. Templates about `it`. */
interface Sense {
  readonly verbs: readonly [string, ...string[]];
  readonly sense: keyof Senses;
  readonly help: string;
  /** What the others see. */
  readonly around: string | null;
  readonly at: Act;
  readonly self: string;
  /** What is found where nothing is said. */
  readonly nothingHere: string;
  readonly nothingOf: string;
  readonly ofSelf: (tx: Transaction) => string;
}

const senses: readonly Sense[] = [
  {
    verbs: ['smell', 'sniff'],
    sense: 'smell',
    help: 'Tells you what the air smells of, or a thing, or somebody.',
    around: '{actor} [sniff] the air.',
    at: { full: '{actor} [sniff] at {the it}.', felt: 'Somebody sniffs at you.' },
    self: '{actor} [sniff] at {actor.themself}.',
    nothingHere: 'You smell nothing unusual.',
    nothingOf: '{the it} [it:have] no particular smell.',
    ofSelf: tx => (tx.dice.chance(40) ? 'A bath would do you good.' : 'You do not smell too bad.'),
  },
  {
    verbs: ['listen'],
    sense: 'sound',
    help: 'Tells you what there is to hear, all around or from a thing or somebody.',
    around: '{actor} [listen].',
    at: { full: '{actor} [listen] to {the it}.' },
    self: '{actor} [listen] to {actor.their} own heart.',
    nothingHere: 'You hear nothing unusual.',
    nothingOf: '{the it} [it:make] no sound.',
    ofSelf: () => 'You hear your own pulse, calm and steady.',
  },
  {
    verbs: ['taste', 'lick'],
    sense: 'taste',
    help: 'Tells you what a thing tastes of.',
    around: null,
    at: { full: '{actor} [taste] {the it}.', felt: 'Somebody licks you.' },
    self: '{actor} [lick] {actor.their} own hand.',
    nothingHere: 'The air tastes of nothing.',
    nothingOf: '{the it} [it:have] no particular taste.',
    ofSelf: () => 'You taste of salt.',
  },
  {
    verbs: ['feel', 'touch'],
    sense: 'touch',
    help: 'Tells you how a thing feels under your hand.',
    around: null,
    at: { full: '{actor} [touch] {the it}.', felt: 'Somebody touches you.' },
    self: '{actor} [feel] {actor.their} own arms and legs.',
    nothingHere: 'There is nothing in particular to feel.',
    nothingOf: '{the it} [it:feel] as one would expect.',
    ofSelf: () => 'You feel fine.',
  },
];

/** `smell`, `listen to clock`, `taste me`, `feel wall`. */
export const senseActions: readonly AnyAction[] = senses.map(sense => {
  const [verb] = sense.verbs;
  return action({
    verbs: sense.verbs,
    usage: sense.around === null ? `${verb} <thing or somebody>` : `${verb}\n${verb} <thing or somebody>`,
    help: sense.help,
    topic: 'looking',
    parse({ rest }) {
      const what = rest.replace(/^(?:at|to) (?=.)/i, '');
      return what === '' && sense.around === null ? undefined : { what };
    },
    run(tx, { what }) {
      if (sense.sense === 'sound' && tx.actor.traits.impaired?.deaf)
        return tx.tell('You hear nothing, for you are deaf.');
      const it = what === '' ? tx.room : anythingHere(tx, what);
      if (!it) return tx.tell(notHere(what));
      use(tx, sense, it);
      tx.occur({ name: verb, target: it.goid });
    },
  });
});

function use(tx: Transaction, sense: Sense, it: GameObject): void {
  const { goid } = tx.actor;
  const except = { except: [goid] };
  const found = it.traits.senses?.[sense.sense];
  if (it.goid === goid) {
    tx.tell(found ?? sense.ofSelf(tx));
    tx.act(sense.self, {}, except);
  } else if (isLiving(it) || it.kind === 'item' || it.kind === 'container' || it.kind === 'exit') {
    tx.tell(found ?? seenBy(goid, sense.nothingOf, { it }));
    tx.act(sense.at, { it }, except);
  } else {
    tx.tell(found ?? sense.nothingHere);
    if (sense.around !== null) tx.act(sense.around, {}, except);
  }
}
