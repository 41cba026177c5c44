import type { RefusalOf } from '../../domain/command.ts';
import { deedOf, recordOf } from '../../domain/deeds.ts';
import type { Goid } from '../../domain/ids.ts';
import type { Deed } from '../../domain/traits/deed.ts';
import { hindrance } from '../../domain/undo/hindrance.ts';
import { newestDeed, UndoDeed } from '../../domain/undo.ts';
import { action } from '../action.ts';
import { inWords } from '../text/grammar.ts';
import { span, theNameOf } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

const mostAtOnce = 50;

const words: Record<RefusalOf<typeof UndoDeed>, string> = {
  'no-such-deed': 'there is nothing to take back',
  'not-yours': 'somebody else did that',
  'undone-already': 'it has been taken back already',
  'cannot-be-undone': 'nothing is kept of it that could be taken back',
  'changed-since': 'this has been changed since:',
  'gone-since': 'this is gone since:',
  'in-the-way': 'this is in its place now:',
  'place-is-gone': 'the place where it was is gone:',
  'still-needed': 'this depends on it now:',
};

/** Take back one's own last changes to the world. */
export const aundo = action({
  verbs: ['aundo'],
  usage: 'aundo\naundo <how many>',
  help: 'Takes back your own last change to the world, or as many as you say, the newest first. What other people have built on, taken or changed since stays as it is, and you are told what is in the way.',
  topic: 'building',
  tier: 'builder',
  wholeWord: true,
  parse({ words: [count = '1', ...more] }) {
    const number = /^[1-9]\d{0,2}$/.test(count) ? Number(count) : 0;
    return more.length > 0 || number === 0 ? undefined : { count: Math.min(number, mostAtOnce) };
  },
  run(tx, { count }) {
    const undone: Deed[] = [];
    for (let left = count; left > 0; left -= 1) {
      const deed = takeBack(tx);
      if (!deed) break;
      undone.push(deed);
    }
    const target = undone[0]?.target ?? null;
    const detail = `${inWords(undone.length)} taken back`;
    if (undone.length > 0) tx.concerning(target, { detail, isLasting: true });
  },
});

/** Takes the newest change back and gives it; nothing where there is none, or something is in the way. */
function takeBack(tx: Transaction): Deed | undefined {
  const by = tx.actor.goid;
  const record = newestDeed(tx.world, tx.world.contents(recordOf(by), 'record'));
  const deed = deedOf(tx.world, record);
  if (record === undefined || !deed) {
    tx.tell('There is nothing of yours that could be taken back.');
    return undefined;
  }
  const title = `${tx.world.get(record)?.name} ${deed.targetName}`.trim();
  const inTheWay = hindrance(tx.world, deed.changes ?? []);
  const undone = tx.do(UndoDeed({ record, by }));
  if (!undone.ok) {
    tx.tell([
      span(`"${title}" cannot be taken back: ${words[undone.refusal]} `),
      ...named(tx, inTheWay?.object),
    ]);
    return undefined;
  }
  tx.tell(`You have taken back "${title}".`);
  return deed;
}

function named(tx: Transaction, object: Goid | undefined) {
  const there = object === undefined ? undefined : tx.world.get(object);
  return there ? [theNameOf(there), span(` (${there.goid}).`)] : [span(`${object}.`)];
}
