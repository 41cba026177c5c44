import { outranks } from '../../domain/mutes.ts';
import type { GameObject } from '../../domain/object.ts';
import { hasTier, isLiving } from '../../domain/object.ts';
import { action } from '../action.ts';
import { span, theNameOf } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { objectOrTell } from '../words/object-for.ts';
import { firstAndRest, typed } from '../words/typed.ts';

/** How long one reads what a mobile perceives that one has forced. */
const watchMilliseconds = 10_000;

/** Make somebody do something. */
export const aforce = action({
  verbs: ['aforce'],
  usage: 'aforce <mobile or id> <command>\naforce <player> <command>',
  help: 'Makes a mobile do what a player could type, and lets you read for ten seconds what it perceives. Only an admin can force a player. Nobody is forced to use a power of the staff, and nobody of your own rank or a higher one is forced at all.',
  topic: 'building',
  tier: 'builder',
  wholeWord: true,
  parse({ rest }) {
    const [who = '', line = ''] = firstAndRest(rest) ?? [];
    return line === '' ? undefined : { who, line };
  },
  run(tx, { who, line }) {
    const being = objectOrTell(tx, who);
    if (!being) return;
    const refusal = refusalFor(tx, being);
    if (refusal !== undefined) return tx.tell(refusal);
    // Only the verb: what somebody is made to say is nothing for a record that never forgets.
    tx.concerning(being.goid, { detail: typed(line).verb, isLasting: true });
    const by = tx.actor.goid;
    if (being.kind === 'mobile')
      tx.effect({ do: 'remember-watch', who: by, being: being.goid, until: tx.now + watchMilliseconds });
    tx.effect({ do: 'force', who: being.goid, line, by });
    tx.tell([span('You force '), theNameOf(being), span(` to do this: ${line}`)]);
  },
});

function refusalFor({ actor }: Transaction, being: GameObject): string | undefined {
  if (!isLiving(being)) return 'Only somebody who lives can be forced.';
  if (being.goid === actor.goid) return 'You need no force for what you do yourself.';
  if (being.kind === 'mobile') return undefined;
  if (!hasTier(actor, 'admin')) return 'Only an admin can force a player.';
  if (!outranks(actor, being)) return 'You have no power over them.';
  return being.container === null ? 'They are not in the world.' : undefined;
}
