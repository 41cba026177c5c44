import type { Goid } from './ids.ts';
import type { Post, ReadMarks } from './traits/board.ts';

/** Of so many boards it is remembered what somebody read; of the one not looked at for longest it is forgotten first. */
export const mostBoards = 50;

/** The marks with one more post read; a run of posts read from the first on is one number. */
export function markRead(
  marks: readonly ReadMarks[],
  { board, number }: { readonly board: Goid; readonly number: number },
  posts: readonly Post[],
): readonly ReadMarks[] {
  const before = marks.find(it => it.board === board) ?? { board, upTo: 0, also: [] };
  const read = new Set([...before.also, number]);
  const unread = posts.find(it => it.number > before.upTo && !read.has(it.number));
  const upTo = unread ? unread.number - 1 : Math.max(before.upTo, ...read);
  const also = [...read].filter(it => it > upTo).sort((a, b) => a - b);
  return [...marks.filter(it => it.board !== board), { board, upTo, also }].slice(-mostBoards);
}

/** The posts that are not marked as read. */
export function withoutMarks(posts: readonly Post[], marks: ReadMarks | undefined): readonly Post[] {
  if (!marks) return posts;
  return posts.filter(({ number }) => number > marks.upTo && !marks.also.includes(number));
}
