import { DeletePost, postOf, ReadPost } from '../../domain/boards.ts';
import type { RefusalOf } from '../../domain/command.ts';
import { isMuted } from '../../domain/mutes.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Post } from '../../domain/traits/board.ts';
import { tellGuest } from '../guests.ts';
import { silence } from '../silence.ts';
import { capitalised } from '../text/grammar.ts';
import { theNameOf } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { postLines, threaded, wholePost } from './post-lines.ts';
import { postAssignment } from './send-post.ts';
import { titled } from './titled.ts';

const cannotDelete: Record<RefusalOf<typeof DeletePost>, string> = {
  'no-such-post': 'There is no such post.',
  'not-yours': 'Somebody else has written that.',
};

/** Shows some posts of a board, answers below what they answer. */
export function listPosts(tx: Transaction, board: GameObject, posts: readonly Post[]): void {
  const the = theNameOf(board).text;
  if (posts.length === 0)
    return tx.tell(
      board.traits.board?.posts.length === 0
        ? `There is nothing on ${the} yet. Type "news write" to be the first.`
        : `There is nothing on ${the} that you have not read.`,
    );
  tx.tell(`${capitalised(the)}:`, ...postLines(tx, board, threaded(posts)));
}

/** Shows a post, and remembers that it was read. */
export function readPost(tx: Transaction, board: GameObject, number: number): void {
  const post = postOf(board, number);
  if (!post) return tx.tell(`There is no post ${number} on ${theNameOf(board).text}.`);
  tx.do(ReadPost({ player: tx.actor.goid, board: board.goid, number }));
  tx.tell(...wholePost(tx, board, post));
}

/** Lets somebody write a post, or an answer to one. */
export function writePost(tx: Transaction, board: GameObject, parent: number): void {
  if (isMuted(tx.actor, tx.now)) return tx.tell(silence(tx));
  if (tx.actor.traits.guest) return tellGuest(tx);
  const { most = 0, posts = [] } = board.traits.board ?? {};
  const answered = postOf(board, parent);
  if (parent !== 0 && !answered) return tx.tell(`There is no post ${parent} on ${theNameOf(board).text}.`);
  if (posts.length >= most) return tx.tell(`There is no room left on ${theNameOf(board).text}.`);
  const assignment = postAssignment(board, parent);
  if (!answered)
    return tx.effect({ do: 'edit', who: tx.actor.goid, ...assignment, subject: 'What is it about?' });
  const title = titled(tx.read(answered)).title.replace(/^(?:Re: )?/, 'Re: ');
  const { deed, facts } = assignment.use;
  tx.effect({ do: 'edit', who: tx.actor.goid, ...assignment, use: { deed, facts: { ...facts, title } } });
}

/** Takes a post down, and forgets its words. */
export function deletePost(tx: Transaction, board: GameObject, number: number): void {
  const post = postOf(board, number);
  const deleted = tx.do(DeletePost({ board: board.goid, number, by: tx.actor.goid }));
  if (!deleted.ok) return tx.tell(cannotDelete[deleted.refusal]);
  if (post) tx.forget(post);
  tx.tell(`Post ${number} is gone.`);
}
