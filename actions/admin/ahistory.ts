import { goid } from '../../domain/ids.ts';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';
import { objectFor } from '../words/object-for.ts';

/** What befell a thing, page by page. */
export const ahistory = action({
  verbs: ['ahistory'],
  usage: 'ahistory <thing>\nahistory <thing> <page>',
  help: 'Tells what befell a thing, a player or a room (here): when, by whom, by which action. What is not at hand goes by its id, also when it is gone. The newest comes first.',
  topic: 'running the server',
  tier: 'admin',
  parse({ words }) {
    const last = words.at(-1) ?? '';
    const hasPage = words.length > 1 && /^[1-9]\d{0,5}$/.test(last);
    const thing = words.slice(0, hasPage ? -1 : undefined).join(' ');
    return thing === '' ? undefined : { thing, page: hasPage ? Number(last) : 1 };
  },
  run(tx, { thing, page }) {
    tx.effect({ do: 'tell-history', of: meant(tx, thing), page, by: tx.actor.goid });
  },
});

function meant(tx: Transaction, thing: string) {
  return objectFor(tx, thing)?.goid ?? tx.world.playerNamed(thing) ?? goid(thing);
}
