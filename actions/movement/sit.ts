import type { RefusalOf } from '../../domain/command.ts';
import type { GameObject } from '../../domain/object.ts';
import { SitDown, SitOn } from '../../domain/postures.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { cannot, notHere } from '../words/cannot.ts';
import { anythingHere } from '../words/find.ts';

const words: Record<RefusalOf<typeof SitDown>, string> = {
  'cannot-sit': 'You are not made for sitting.',
  'already-sitting': 'You are sitting already.',
  asleep: 'You are asleep.',
};

/** Templates about the seat. */
const seatWords: Record<Exclude<RefusalOf<typeof SitOn>, 'no-seat'>, string> = {
  'cannot-sit': 'You are not made for sitting.',
  asleep: 'You are asleep.',
  'already-there': 'You are sitting on {the seat} already.',
  'out-of-reach': 'You would have to put {the seat} down first.',
  taken: 'There is no room left on {the seat}.',
};

/** Sit down on the ground, or on something. */
export const sit = action({
  verbs: ['sit'],
  usage: 'sit\nsit [on] <seat>',
  help: 'Lets you sit down where you are, or on a chair, a bench or whatever else you can sit on. You have to stand up again before you can walk.',
  topic: 'moving',
  parse: ({ rest }) => ({ seat: rest.replace(/^(?:down(?:\s+|$))?(?:(?:on|in)(?:\s+|$))?/i, '') }),
  run(tx, { seat }) {
    if (seat !== '') return sitOn(tx, seat);
    const before = tx.actor.traits.posture?.state;
    const sat = tx.do(SitDown({ who: tx.actor.goid }));
    if (!sat.ok) return tx.tell(words[sat.refusal]);
    const way = before === 'lying' ? 'up' : 'down';
    tx.act({ full: `{actor} [sit] ${way}.`, blind: `You hear someone sit ${way}.` });
    tx.occur({ name: 'sit' });
  },
});

function sitOn(tx: Transaction, what: string): void {
  const seat = anythingHere(tx, what);
  if (!seat) return tx.tell(notHere(what));
  const sat = tx.do(SitOn({ who: tx.actor.goid, seat: seat.goid }));
  if (!sat.ok) return tx.tell(whyNot(tx, sat.refusal, seat));
  tx.act({ full: '{actor} [sit] down on {seat}.', blind: 'You hear someone sit down.' }, { seat });
  tx.occur({ name: 'sit', target: seat.goid });
}

function whyNot(tx: Transaction, refusal: RefusalOf<typeof SitOn>, seat: GameObject) {
  return refusal === 'no-seat'
    ? cannot(tx, 'sit on', seat)
    : seenBy(tx.actor.goid, seatWords[refusal], { seat });
}
