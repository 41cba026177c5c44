import type { RefusalOf } from '../../domain/command.ts';
import { Walk } from '../../domain/movement.ts';
import type { GameObject } from '../../domain/object.ts';
import { isHeldByFight } from '../combat/held-by-fight.ts';
import { arrivalView } from '../senses/room-view.ts';
import { seenBy } from '../text/perspective.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { ways } from './ways.ts';

/** Why somebody stays where they are; templates about the exit. */
const words: Record<RefusalOf<typeof Walk>, string> = {
  'no-such-exit': 'You cannot go that way.',
  'not-standing': 'You have to stand up first.',
  closed: '{the exit} [be] closed.',
  'leads-nowhere': 'That way leads into nothing, and you stay where you are.',
};

/** The actor goes through an exit, in the manner of this once or in their usual gait; whether they are there now. */
export function walk(tx: Transaction, exit: GameObject | undefined, manner?: string): boolean {
  const direction = exit?.traits.exit?.direction;
  if (!exit || !direction) {
    tx.tell(words['no-such-exit']);
    return false;
  }
  if (isHeldByFight(tx, exit)) return false;
  const from = tx.room.goid;
  const walked = tx.do(Walk({ who: tx.actor.goid, exit: exit.goid }));
  if (!walked.ok) {
    tx.tell(seenBy(tx.actor.goid, words[walked.refusal], { exit }));
    return false;
  }
  const gait = manner ?? tx.actor.traits.gait ?? '';
  const { leaves, comes } = ways[direction];
  tellGoing(tx, { gait, way: leaves, from });
  tx.occur({ name: 'leave', room: from, words: direction });
  tellComing(tx, { gait, way: comes, from });
  return true;
}

interface Passage {
  readonly gait: string;
  readonly way: string;
  readonly from: GameObject['goid'];
}

function tellGoing(tx: Transaction, { gait, way, from }: Passage): void {
  const what = { full: `${prefix(gait)}{actor} [leave] {way}.`, blind: 'You hear someone leave.' };
  tx.act(what, { gait: span(gait), way: span(way, 'exit') }, { room: from });
}

/** Those who are there see somebody come; whoever comes sees where they are, and remembers the way back. */
function tellComing(tx: Transaction, { gait, way, from }: Passage): void {
  const { goid } = tx.actor;
  const what = { full: `${prefix(gait)}{actor} [come] in {way}.`, blind: 'You hear someone come in.' };
  tx.act(what, { gait: span(gait), way: span(way) }, { except: [goid] });
  tx.occur({ name: 'enter' });
  tx.show(goid, arrivalView(tx.world, tx.actor));
  tx.effect({ do: 'remember-way', who: goid, from });
}

function prefix(gait: string): string {
  return gait === '' ? '' : '{gait}, ';
}
