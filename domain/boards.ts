import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, maybeId, text, wholeNumber } from './fields.ts';
import type { GameObject } from './object.ts';
import { hasTier } from './object.ts';
import { markRead, withoutMarks } from './read-posts.ts';
import { plainThing } from './rooms.ts';
import type { Board, Post } from './traits/board.ts';

/** An empty board for news. */
export const emptyBoard: Board = { most: 200, last: 0, announce: '', posts: [] };

export const BoardSetUp = event(
  'BoardSetUp',
  { board: id, name: text, place: maybeId, most: wholeNumber, announce: text },
  {
    stream: 'board',
    evolve: (draft, { board, name, place, most, announce }) =>
      draft.add({
        ...plainThing,
        ...{ goid: board, kind: 'item', name, article: 'a', generic: 'board', container: place },
        ...{ visible: place !== null, traits: { board: { ...emptyBoard, most, announce } } },
      }),
  },
);

/** Sets up a board in a room; or nowhere, for what is written to the staff. */
export const SetUpBoard = command(
  'SetUpBoard',
  { board: id, name: text, place: maybeId, most: wholeNumber, announce: text },
  (world, c) => {
    if (world.get(c.board)) return refuse('exists');
    if (c.place !== null && world.get(c.place)?.kind !== 'room') return refuse('no-such-room');
    return accept(BoardSetUp(c));
  },
);

export const Posted = event(
  'Posted',
  { board: id, number: wholeNumber, parent: wholeNumber, by: id, text, digest: text, at: wholeNumber },
  {
    stream: 'board',
    evolve(draft, { board: goid, ...post }) {
      const board = draft.get(goid).traits.board ?? emptyBoard;
      draft.set(goid, 'board', {
        ...board,
        last: post.number,
        posts: [...board.posts, { ...post, status: '' }],
      });
    },
  },
);

/** Leaves a post on a board, an answer to another or one of its own (`parent` 0). */
export const PostOnBoard = command(
  'PostOnBoard',
  { board: id, parent: wholeNumber, by: id, text, digest: text, at: wholeNumber },
  (world, c) => {
    const board = world.get(c.board)?.traits.board;
    if (!board) return refuse('no-board');
    if (c.parent !== 0 && !board.posts.some(it => it.number === c.parent)) return refuse('no-such-post');
    if (board.posts.length >= board.most) return refuse('board-full');
    return accept(Posted({ ...c, number: board.last + 1 }));
  },
);

export const PostRead = event(
  'PostRead',
  { player: id, board: id, number: wholeNumber },
  {
    stream: 'player',
    evolve(draft, e) {
      const posts = draft.get(e.board).traits.board?.posts ?? [];
      const { readPosts } = draft.get(e.player).traits;
      draft.set(e.player, 'readPosts', markRead(readPosts ?? [], e, posts));
    },
  },
);

/** Reads a post for the first time. */
export const ReadPost = command('ReadPost', { player: id, board: id, number: wholeNumber }, (world, c) => {
  const [player, board] = [world.get(c.player), world.get(c.board)];
  if (!player || !postOf(board, c.number)) return refuse('no-such-post');
  if (!unreadPosts(player, board).some(it => it.number === c.number)) return refuse('read-already');
  return accept(PostRead(c));
});

export const PostDeleted = event(
  'PostDeleted',
  { board: id, number: wholeNumber, by: id },
  {
    stream: 'board',
    evolve(draft, e) {
      const board = draft.get(e.board).traits.board ?? emptyBoard;
      draft.set(e.board, 'board', { ...board, posts: board.posts.filter(it => it.number !== e.number) });
    },
  },
);

/** Takes a post down: one's own, or anybody's where one is of the staff; on a desk also what answers one's own. */
export const DeletePost = command('DeletePost', { board: id, number: wholeNumber, by: id }, (world, c) => {
  const post = postOf(world.get(c.board), c.number);
  const by = world.get(c.by);
  if (!post || !by) return refuse('no-such-post');
  const board = world.get(c.board);
  const answered = board?.container === null ? postOf(board, post.parent) : undefined;
  const isOwn = post.by === c.by || answered?.by === c.by;
  if (!isOwn && !hasTier(by, 'helper')) return refuse('not-yours');
  return accept(PostDeleted(c));
});

export const PostMarked = event(
  'PostMarked',
  { board: id, number: wholeNumber, status: text, by: id },
  {
    stream: 'board',
    evolve(draft, e) {
      const board = draft.get(e.board).traits.board ?? emptyBoard;
      const posts = board.posts.map(it => (it.number === e.number ? { ...it, status: e.status } : it));
      draft.set(e.board, 'board', { ...board, posts });
    },
  },
);

/** Says what has become of a report. */
export const MarkPost = command(
  'MarkPost',
  { board: id, number: wholeNumber, status: text, by: id },
  (world, c) => {
    const by = world.get(c.by);
    if (!postOf(world.get(c.board), c.number)) return refuse('no-such-post');
    if (!by || !hasTier(by, 'admin')) return refuse('not-allowed');
    return accept(PostMarked(c));
  },
);

/** A post of a board by its number. */
export function postOf(board: GameObject | undefined, number: number): Post | undefined {
  return board?.traits.board?.posts.find(it => it.number === number);
}

/** What somebody has not read of a board yet. */
export function unreadPosts(player: GameObject, board: GameObject | undefined): readonly Post[] {
  return withoutMarks(
    board?.traits.board?.posts ?? [],
    player.traits.readPosts?.find(it => it.board === board?.goid),
  );
}
