import { PostOnBoard } from '../../domain/boards.ts';
import type { RefusalOf } from '../../domain/command.ts';
import { goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { around } from '../../domain/world-view.ts';
import type { Assignment } from '../effect.ts';
import { message, theNameOf } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { withTitle } from './titled.ts';
import type { WrittenText } from './written-text.ts';

/** The most lines of a post. */
const mostLines = 100;

const words: Record<RefusalOf<typeof PostOnBoard>, string> = {
  'no-board': 'The board is gone.',
  'no-such-post': 'What you answer is gone meanwhile; here are your words again, to be posted on their own.',
  'board-full': 'There is no room left on that board; here are your words again.',
};

/** A post to be written. */
export function postAssignment(board: GameObject, parent: number): Omit<Assignment, 'subject'> {
  const what = parent === 0 ? 'something' : `an answer to post ${parent}`;
  const use = { deed: 'post', facts: { board: board.goid, parent: String(parent) } };
  return { title: `${what} for ${theNameOf(board).text}`, start: [], lines: mostLines, use };
}

/** A post that was written goes onto the board; where it cannot, nothing of it is lost. */
export function sendPost(tx: Transaction, { facts, subject, text }: WrittenText): void {
  const board = tx.world.get(goid(facts.board ?? ''));
  if (!board) return tx.tell(words['no-board']);
  const title = subject === '' ? (facts.title ?? '') : subject;
  const written = tx.write(withTitle(title, text));
  const parent = Number(facts.parent);
  const posted = tx.do(PostOnBoard({ board: board.goid, parent, by: tx.actor.goid, at: tx.now, ...written }));
  if (!posted.ok) {
    tx.tell(words[posted.refusal]);
    const again = { ...postAssignment(board, 0), start: text.split('\n') };
    const use = { deed: 'post', facts: { board: board.goid, parent: '0', title } };
    return tx.effect({ do: 'edit', who: tx.actor.goid, ...again, use });
  }
  tx.tell(`It is on ${theNameOf(board).text} now, as post ${tx.world.get(board.goid)?.traits.board?.last}.`);
  announce(tx, board);
}

/** The area is told that there are news, if the board says so. */
function announce(tx: Transaction, board: GameObject): void {
  const words = board.traits.board?.announce ?? '';
  const area = around(tx.world, board.goid, 'area')?.goid;
  if (words === '' || area === undefined) return;
  const to = [...tx.world.present()].filter(
    goid => goid !== tx.actor.goid && around(tx.world, goid, 'area')?.goid === area,
  );
  if (to.length > 0) tx.deliveries.push({ to, message: message([words]) });
}
