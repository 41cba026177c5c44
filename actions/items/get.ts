import type { RefusalOf } from '../../domain/command.ts';
import { TakeItem, TakeItemOut } from '../../domain/items.ts';
import { action } from '../action.ts';
import type { Line } from '../text/message.ts';
import { seenBy } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { cannot, containerFor, notHere } from '../words/cannot.ts';
import { anythingHere, thingsIn } from '../words/find.ts';
import { splitAt } from '../words/typed.ts';
import { nounOf } from '../words/wanted.ts';
import { doWithEach } from './each.ts';

const words: Record<RefusalOf<typeof TakeItem>, string> = {
  'out-of-reach': 'You cannot reach that.',
  fixed: 'It will not budge.',
  'sat-on': 'Somebody is sitting on that.',
  'hands-full': 'You cannot carry any more.',
};

const wordsOut: Record<RefusalOf<typeof TakeItemOut>, string> = {
  'container-out-of-reach': 'You cannot reach into that.',
  'not-inside': 'That is not in there.',
  closed: 'It is closed.',
  fixed: 'It will not budge.',
  'hands-full': 'You cannot carry any more.',
};

/** Pick things up: `get sword`, `get all`, `get 2.coin from chest`. */
export const get = action({
  verbs: ['get', 'take', 'grab'],
  usage: 'get <item>\nget <item> from <container>\nget all\nget all from <container>',
  help: 'Picks something up from the room, or out of a container, and keeps it in your inventory. "get 2.apple" takes the second apple, "get all.apple" every apple.',
  topic: 'things',
  parse({ rest }) {
    const asked = rest.replace(/(?<!\S)out of(?!\S)/i, 'from').split(/\s+/);
    const [what, source] = splitAt(asked, 'from') ?? [rest, undefined];
    const half = [asked[0], asked.at(-1)].some(word => word?.toLowerCase() === 'from');
    return what === '' || half ? undefined : { what, source };
  },
  run(tx, { what, source }) {
    if (source !== undefined) return getFrom(tx, what, source);
    const things = thingsIn(tx, tx.room.goid, what).filter(it => it.movable || nounOf(what) !== '');
    if (things.length === 0) return tx.tell(whyNot(tx, nounOf(what)));
    const by = tx.actor.goid;
    const attempt = (thing: { goid: typeof by }) => tx.do(TakeItem({ item: thing.goid, by }));
    doWithEach(tx, { name: 'get', things, attempt, act: '{actor} [take] {things}.', words });
  },
});

function getFrom(tx: Transaction, what: string, source: string): void {
  const from = containerFor(tx, source, 'take anything out of');
  if (!from) return;
  const things = thingsIn(tx, from.goid, what);
  const noun = nounOf(what);
  if (things.length === 0)
    return tx.tell(noun === '' ? 'There is nothing in it.' : `There is no "${noun}" in it.`);
  doWithEach(tx, {
    name: 'get',
    target: from.goid,
    things,
    attempt: thing => tx.do(TakeItemOut({ item: thing.goid, by: tx.actor.goid, from: from.goid })),
    act: { full: '{actor} [take] {things} out of {from}.', blind: 'You hear someone rummage.' },
    refs: { from },
    words: wordsOut,
  });
}

/** Why nothing of that name can be taken from the room. */
function whyNot(tx: Transaction, noun: string): Line | string {
  if (noun === '') return 'There is nothing here to take.';
  const meant = anythingHere(tx, noun);
  if (!meant) return notHere(noun);
  if (meant.container !== tx.actor.goid) return cannot(tx, 'pick up', meant);
  return seenBy(tx.actor.goid, 'You are carrying {the meant} already.', { meant });
}
