import { GiveTraits, TakeTrait } from '../../domain/builders-hand.ts';
import { isDirection } from '../../domain/directions.ts';
import type { GameObject } from '../../domain/object.ts';
import { happensUntyped } from '../../domain/reactions/untyped.ts';
import type { Transaction } from '../transaction.ts';

/** The most verbs that one thing can have of its own. */
const mostVerbs = 8;

/** Gives a thing a verb of its own, of which nothing comes until it reacts to it; gives the rest of a sentence about it. */
export function addVerb(tx: Transaction, { goid, kind, traits }: GameObject, verb: string): string {
  const { verbs = [] } = traits;
  if (kind !== 'item' && kind !== 'container') return ': Only things have verbs of their own.';
  if (!/^[a-z]{2,20}$/.test(verb) || isDirection(verb)) return ': A verb is one word of 2 to 20 letters.';
  if (happensUntyped(verb) || tx.services.entries.some(it => it.verbs.includes(verb)))
    return `: ${verb} is a word of the game already.`;
  if (verbs.some(it => it.verb === verb)) return `: ${verb} is a verb of it already.`;
  if (verbs.length >= mostVerbs) return ': It has as many verbs as it can.';
  const own = { verb, told: '', seen: '', deeds: [] };
  tx.do(GiveTraits({ goid, traits: { verbs: [...verbs, own] } }));
  return ` can be used with ${verb} now.`;
}

/** Takes a verb of its own from a thing. */
export function deleteVerb(tx: Transaction, { goid, traits }: GameObject, verb: string): string {
  const { verbs = [] } = traits;
  const left = verbs.filter(it => it.verb !== verb);
  if (left.length === verbs.length) return `: It has no verb ${verb}.`;
  tx.do(
    left.length > 0 ? GiveTraits({ goid, traits: { verbs: left } }) : TakeTrait({ goid, trait: 'verbs' }),
  );
  return ` cannot be used with ${verb} any more.`;
}
