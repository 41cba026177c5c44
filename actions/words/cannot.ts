import type { GameObject } from '../../domain/object.ts';
import { isLiving } from '../../domain/object.ts';
import type { Line } from '../text/message.ts';
import { seenBy, themOrThemself } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { anythingHere, thingAtHand } from './find.ts';
import { nounOf } from './wanted.ts';

/** What somebody reads who wants the impossible of something in plain view: `You cannot pick up the grey goose.` */
export function cannot(tx: Transaction, deed: string, object: GameObject): Line {
  const named = isLiving(object) || object.kind === 'item' || object.kind === 'container';
  const what = named ? themOrThemself(tx.actor, 'object', object) : 'that';
  return seenBy(tx.actor.goid, `You cannot ${deed} ${what}.`, { object });
}

/** What somebody reads who speaks of what is not there. */
export function notHere(words: string): string {
  return `You see no "${nounOf(words)}" here.`;
}

/** The container that some words mean; who means none reads why they cannot `put anything into` it. */
export function containerFor(tx: Transaction, words: string, deed: string): GameObject | undefined {
  const meant = thingAtHand(tx, words) ?? anythingHere(tx, words);
  if (meant?.kind === 'container') return meant;
  tx.tell(meant ? cannot(tx, deed, meant) : notHere(words));
  return undefined;
}
