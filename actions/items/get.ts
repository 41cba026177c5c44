import type { RefusalOf } from '../../domain/command.ts';
import { TakeItem, TakeItemOut } from '../../domain/items.ts';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';
import { thingAtHand, thingsIn } from '../words/find.ts';
import { splitAt } from '../words/typed.ts';
import { doWithEach } from './each.ts';

const words: Record<RefusalOf<typeof TakeItem>, string> = {
  'out-of-reach': 'You cannot reach that.',
  fixed: 'It will not budge.',
  'hands-full': 'You cannot carry any more.',
};

const wordsOut: Record<RefusalOf<typeof TakeItemOut>, string> = {
  'container-out-of-reach': 'You cannot reach into that.',
  'not-inside': 'That is not in there.',
  fixed: 'It will not budge.',
  'hands-full': 'You cannot carry any more.',
};

/** Pick things up: `get sword`, `get all`, `get 2.coin from chest`. */
export const get = action({
  verbs: ['get', 'take', 'grab'],
  usage: 'get <item>\nget <item> from <container>\nget all',
  help: 'Picks something up from the room, or out of a container, and keeps it in your inventory. "get 2.apple" takes the second apple, "get all.apple" every apple.',
  topic: 'things',
  parse({ rest }) {
    const asked = rest.replace(/ out of /i, ' from ').split(/\s+/);
    const [what, source] = splitAt(asked, 'from') ?? [rest, undefined];
    return what === '' ? undefined : { what, source };
  },
  run(tx, { what, source }) {
    if (source !== undefined) return getFrom(tx, what, source);
    const things = thingsIn(tx, tx.room.goid, what).filter(it => it.movable || !asksForAll(what));
    if (things.length === 0)
      return tx.tell(asksForAll(what) ? 'There is nothing here to take.' : `You see no "${what}" here.`);
    const by = tx.actor.goid;
    const attempt = (thing: { goid: typeof by }) => tx.do(TakeItem({ item: thing.goid, by }));
    doWithEach(tx, { things, attempt, act: '{actor} [take] {things}.', words });
  },
});

function getFrom(tx: Transaction, what: string, source: string): void {
  const from = thingAtHand(tx, source);
  if (!from) return tx.tell(`You see no "${source}" here.`);
  if (from.kind !== 'container') return tx.tell('You can only take things out of a container.');
  const things = thingsIn(tx, from.goid, what);
  if (things.length === 0)
    return tx.tell(asksForAll(what) ? 'There is nothing in it.' : `There is no "${what}" in it.`);
  doWithEach(tx, {
    things,
    attempt: thing => tx.do(TakeItemOut({ item: thing.goid, by: tx.actor.goid, from: from.goid })),
    act: '{actor} [take] {things} out of {from}.',
    refs: { from },
    words: wordsOut,
  });
}

function asksForAll(what: string): boolean {
  return /^all(?:$|[. ])/i.test(what);
}
