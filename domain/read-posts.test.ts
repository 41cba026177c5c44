import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { goid } from './ids.ts';
import { markRead, mostBoards, withoutMarks } from './read-posts.ts';
import type { Post, ReadMarks } from './traits/board.ts';

const board = goid('board');

function postsOf(numbers: readonly number[]): Post[] {
  const by = goid('ann');
  return numbers.map(number => ({ number, parent: 0, by, at: 0, status: '', text: '', digest: '' }));
}

describe('the marks of what was read', () => {
  it('leave unread exactly what was not read', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.array(fc.nat({ max: 29 })), (some, picks) => {
        const posts = postsOf([...some].sort((a, b) => a - b));
        const read = picks.flatMap(at => posts[at]?.number ?? []);
        let marks: readonly ReadMarks[] = [];
        for (const number of read) marks = markRead(marks, { board, number }, posts);
        const unread = withoutMarks(posts, marks[0]).map(({ number }) => number);
        assert.deepEqual(
          unread,
          posts.map(({ number }) => number).filter(it => !read.includes(it)),
        );
      }),
    );
  });
  it('are one number where all was read', () => {
    const posts = postsOf([2, 5]);
    const marks = [5, 2].reduce<readonly ReadMarks[]>(
      (all, number) => markRead(all, { board, number }, posts),
      [],
    );
    assert.deepEqual(marks, [{ board, upTo: 5, also: [] }]);
  });
  it('of the board that was not looked at for longest are forgotten first', () => {
    let marks: readonly ReadMarks[] = [];
    for (let at = 0; at <= mostBoards; at += 1)
      marks = markRead(marks, { board: goid(`board/${at}`), number: 1 }, postsOf([1]));
    assert.equal(marks.length, mostBoards);
    assert.equal(marks[0]?.board, 'board/1');
  });
});
