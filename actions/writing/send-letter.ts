import { goid } from '../../domain/ids.ts';
import { LeaveWords } from '../../domain/letters.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Assignment } from '../effect.ts';
import { cannotLeaveWords } from '../speech/tell.ts';
import { message, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { command } from '../words/command.ts';
import { withTitle } from './titled.ts';
import type { WrittenText } from './written-text.ts';

/** The most lines of a letter. */
const mostLines = 100;

/** A letter to be written. */
export function letterAssignment({ goid, name }: GameObject, title = ''): Omit<Assignment, 'subject'> {
  const use = { deed: 'letter', facts: { to: goid, title } };
  return { title: `a letter to ${name}`, start: [], lines: mostLines, use };
}

/** A letter that was written goes to whom it was written for. */
export function sendLetter(tx: Transaction, { facts, subject, text }: WrittenText): void {
  const to = tx.world.get(goid(facts.to ?? ''));
  if (!to) return tx.tell('Whoever that was for is gone for good.');
  const title = subject === '' ? (facts.title ?? '') : subject;
  const written = tx.write(withTitle(title, text));
  const sent = tx.do(LeaveWords({ to: to.goid, from: tx.actor.goid, at: tx.now, spoken: false, ...written }));
  if (!sent.ok) {
    tx.tell(cannotLeaveWords[sent.refusal], 'Here are your words again; *quit gives them up.');
    const again = { ...letterAssignment(to, title), start: text.split('\n') };
    return tx.effect({ do: 'edit', who: tx.actor.goid, ...again });
  }
  tx.tell(`Your letter to ${to.name} is on its way.`);
  if (to.container === null || to.goid === tx.actor.goid) return;
  tx.show(
    to.goid,
    message([
      [span(`You have got a letter from ${tx.actor.name}. Type `), command('mail'), span(' to read it.')],
    ]),
  );
}
