import { GiveTraits } from '../../domain/builders-hand.ts';
import type { GameObject } from '../../domain/object.ts';
import { longestText } from '../../domain/objects.ts';
import type { Senses } from '../../domain/traits/senses.ts';
import { seenBy, themOrThemself } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { builderWords } from './builder-words.ts';
import { isNothing } from './values.ts';

const senses: ReadonlyMap<string, keyof Senses> = new Map([
  ['smell', 'smell'],
  ['sound', 'sound'],
  ['listen', 'sound'],
  ['taste', 'taste'],
  ['feel', 'touch'],
  ['texture', 'touch'],
  ['touch', 'touch'],
]);

/** The sense that a word means. */
export function senseNamed(word: string): keyof Senses | undefined {
  return senses.get(word.toLowerCase());
}

/** Says how a thing smells, sounds, tastes or feels; a text without an end gets a full stop. */
export function setSense(
  tx: Transaction,
  object: GameObject,
  { sense, text }: { readonly sense: keyof Senses; readonly text: string },
): void {
  if (text.length > longestText) return tx.tell(builderWords['too-long']);
  const { [sense]: _, ...others } = object.traits.senses ?? {};
  const said = isNothing(text) ? others : { ...others, [sense]: /[.!?]$/.test(text) ? text : `${text}.` };
  const given = tx.do(GiveTraits({ goid: object.goid, traits: { senses: said } }));
  if (!given.ok) throw new TypeError(`${object.goid} cannot be given senses: ${given.refusal}`);
  const whom = themOrThemself(tx.actor, 'object', object);
  tx.tell(seenBy(tx.actor.goid, `You have set ${sense} of ${whom}.`, { object }));
}
