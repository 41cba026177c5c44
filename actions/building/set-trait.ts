import { GiveTraits, TakeTrait } from '../../domain/builders-hand.ts';
import type { GameObject } from '../../domain/object.ts';
import { longestText } from '../../domain/objects.ts';
import type { Traits } from '../../domain/traits.ts';
import { seenBy, themOrThemself } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { objectFor } from '../words/object-for.ts';
import { builderWords } from './builder-words.ts';
import { isNothing } from './values.ts';

const mostSeats = 50;
const mostKeys = 10;

/** What a builder's word makes of a thing; nothing where it does not fit. */
interface Trait {
  readonly name: keyof Traits;
  /** What can be said, for whoever said something else. */
  readonly fits: string;
  readonly of: (tx: Transaction, object: GameObject, text: string) => Traits | undefined;
}

const named: Readonly<Record<string, Trait>> = {
  openable: {
    name: 'openable',
    fits: 'open or closed',
    of: (_, { traits }, text) => {
      const lock = traits.openable?.lock ?? null;
      return text === 'open' || text === 'closed' ? { openable: { open: text === 'open', lock } } : undefined;
    },
  },
  keys: {
    name: 'openable',
    fits: `what turns its lock: up to ${mostKeys} things here or ids, with commas between them`,
    of(tx, { traits }, text) {
      const keys = text.split(',').map(it => objectFor(tx, it.trim())?.goid);
      const found = keys.filter(it => it !== undefined);
      if (found.length < keys.length || found.length > mostKeys) return undefined;
      const { open = false, lock } = traits.openable ?? {};
      return { openable: { open, lock: { locked: lock?.locked ?? false, keys: found } } };
    },
  },
  read: {
    name: 'writing',
    fits: `up to ${longestText} characters`,
    of: (_, { traits }, text) =>
      text.length > longestText ? undefined : { writing: { text, room: traits.writing?.room ?? 0 } },
  },
  writable: {
    name: 'writing',
    fits: `how many characters have room on it, 1 to ${longestText}`,
    of: (_, { traits }, text) => {
      const room = wholeTo(longestText, text);
      return room === undefined ? undefined : { writing: { text: traits.writing?.text ?? '', room } };
    },
  },
  seats: {
    name: 'seat',
    fits: `how many can sit on it, 1 to ${mostSeats}`,
    of(_, _object, text) {
      const places = wholeTo(mostSeats, text);
      return places === undefined ? undefined : { seat: { places } };
    },
  },
  light: {
    name: 'light',
    fits: 'lit, unlit or always',
    of: (_, _object, text) =>
      ['lit', 'unlit', 'always'].includes(text)
        ? { light: { lit: text !== 'unlit', wick: text !== 'always' } }
        : undefined,
  },
};

/** The words for what a thing can be. */
export const traitWords: readonly string[] = Object.keys(named);

/** Whether a word means what a thing can be. */
export function isTraitWord(key: string): boolean {
  return Object.hasOwn(named, key.toLowerCase());
}

/** Makes a thing something that opens, can be read, sat on …, and says so. */
export function setTrait(
  tx: Transaction,
  object: GameObject,
  { key, text }: { readonly key: string; readonly text: string },
): void {
  const trait = named[key.toLowerCase()];
  if (!trait) throw new TypeError(`"${key}" is no word for a trait`);
  if (object.kind !== 'item' && object.kind !== 'container')
    return tx.tell(`Only items and containers have ${key}; a door is hung with "acdoor".`);
  if (isNothing(text)) {
    if (!tx.do(TakeTrait({ goid: object.goid, trait: trait.name })).ok)
      return tx.tell('It has nothing of that.');
  } else {
    const traits = trait.of(tx, object, text);
    if (!traits) return tx.tell(`"${text}" does not fit ${key}; it can be ${trait.fits}.`);
    const given = tx.do(GiveTraits({ goid: object.goid, traits }));
    if (!given.ok) return tx.tell(builderWords['no-such-object']);
  }
  const whom = themOrThemself(tx.actor, 'object', object);
  tx.tell(seenBy(tx.actor.goid, `You have set ${key.toLowerCase()} of ${whom}.`, { object }));
}

function wholeTo(most: number, text: string): number | undefined {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : undefined;
}
