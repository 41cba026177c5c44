import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, apple, bob, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import {
  BoardSetUp,
  DeletePost,
  emptyBoard,
  MarkPost,
  PostDeleted,
  Posted,
  PostMarked,
  PostOnBoard,
  PostRead,
  postOf,
  ReadPost,
  SetUpBoard,
  unreadPosts,
} from './boards.ts';
import { goid } from './ids.ts';
import { PlayerAdminStatusUpdated } from './players.ts';

const board = goid('board');
const there = [
  ...theTown,
  ...aPlayer(ann, quay),
  ...aPlayer(bob, quay),
  anItem(board, quay, { traits: { board: { ...emptyBoard, most: 3 } } }),
];
const words = { board, by: ann, text: 'text/1', digest: 'd1', at: 1000 };
const first = Posted({ ...words, number: 1, parent: 0 });
const second = Posted({ ...words, number: 2, parent: 1 });
const third = Posted({ ...words, number: 3, parent: 0 });

describe('SetUpBoard', () => {
  const desk = { board: goid('desk'), name: 'desk', place: null, most: 10, announce: '' };
  it('sets up a board in a room, and one that nobody sees', () => {
    given(there).when(SetUpBoard(desk)).yields(BoardSetUp(desk));
    const seen = { ...desk, place: quay };
    given(there).when(SetUpBoard(seen)).yields(BoardSetUp(seen));
    assert.equal(worldOf(there, BoardSetUp(desk)).get(desk.board)?.visible, false);
    assert.equal(worldOf(there, BoardSetUp(seen)).get(desk.board)?.visible, true);
  });
  it('is refused for what is there already', () => {
    given(there)
      .when(SetUpBoard({ ...desk, board }))
      .refused('exists');
  });
  it('is refused where there is no room', () => {
    for (const place of [nothing, ann])
      given(there)
        .when(SetUpBoard({ ...desk, place }))
        .refused('no-such-room');
  });
  it('is shown whole', () => everyRuleIsShown(SetUpBoard));
});

describe('PostOnBoard', () => {
  it('leaves a post and answers; no number comes twice', () => {
    given(there)
      .when(PostOnBoard({ ...words, parent: 0 }))
      .yields(first);
    given(there, first)
      .when(PostOnBoard({ ...words, parent: 1 }))
      .yields(second);
    given(there, first, PostDeleted({ board, number: 1, by: ann }))
      .when(PostOnBoard({ ...words, parent: 0 }))
      .yields(Posted({ ...words, number: 2, parent: 0 }));
  });
  it('is refused where there is no board', () => {
    given(there, anItem(apple, quay))
      .when(PostOnBoard({ ...words, board: apple, parent: 0 }))
      .refused('no-board');
  });
  it('is refused as an answer to nothing', () => {
    given(there, first)
      .when(PostOnBoard({ ...words, parent: 2 }))
      .refused('no-such-post');
  });
  it('is refused where the board is full', () => {
    given(there, first, second, third)
      .when(PostOnBoard({ ...words, parent: 0 }))
      .refused('board-full');
  });
  it('is shown whole', () => everyRuleIsShown(PostOnBoard));
});

describe('ReadPost', () => {
  const read = { player: bob, board, number: 2 };
  it('marks a post as read', () => {
    given(there, first, second).when(ReadPost(read)).yields(PostRead(read));
  });
  it('is refused for what is not there, and to nobody', () => {
    given(there, first).when(ReadPost(read)).refused('no-such-post');
    given(there, first, second)
      .when(ReadPost({ ...read, player: nothing }))
      .refused('no-such-post');
  });
  it('is refused for what was read', () => {
    given(there, first, second, PostRead(read)).when(ReadPost(read)).refused('read-already');
  });
  it('is shown whole', () => everyRuleIsShown(ReadPost));
});

describe('DeletePost', () => {
  const deleted = { board, number: 1, by: ann };
  it('takes down what is one’s own, and for the staff what is not', () => {
    given(there, first).when(DeletePost(deleted)).yields(PostDeleted(deleted));
    const byStaff = { ...deleted, by: bob };
    given(there, first, PlayerAdminStatusUpdated({ player: bob, tier: 'helper' }))
      .when(DeletePost(byStaff))
      .yields(PostDeleted(byStaff));
  });
  it('is refused for what is not there', () => {
    given(there).when(DeletePost(deleted)).refused('no-such-post');
  });
  it('is refused for what is somebody else’s', () => {
    given(there, first)
      .when(DeletePost({ ...deleted, by: bob }))
      .refused('not-yours');
  });
  it('is shown whole', () => everyRuleIsShown(DeletePost));
});

describe('what answers a report', () => {
  it('goes with it, whoever wrote it', () => {
    const desk = goid('desk');
    const made = BoardSetUp({ board: desk, name: 'desk', place: null, most: 10, announce: '' });
    const remark = Posted({ ...words, board: desk, number: 2, parent: 1, by: bob });
    const deleted = { board: desk, number: 2, by: ann };
    given(there, made, Posted({ ...words, board: desk, number: 1, parent: 0 }), remark)
      .when(DeletePost(deleted))
      .yields(PostDeleted(deleted));
  });
});

describe('MarkPost', () => {
  const marked = { board, number: 1, status: 'done', by: bob };
  const admin = PlayerAdminStatusUpdated({ player: bob, tier: 'admin' });
  it('says what has become of a report', () => {
    given(there, first, admin).when(MarkPost(marked)).yields(PostMarked(marked));
    const world = worldOf(there, first, second, PostMarked(marked));
    assert.equal(postOf(world.get(board), 1)?.status, 'done');
    assert.equal(postOf(world.get(board), 2)?.status, '');
  });
  it('is refused for what is not there', () => {
    given(there, admin).when(MarkPost(marked)).refused('no-such-post');
  });
  it('is refused to everybody but admins', () => {
    given(there, first).when(MarkPost(marked)).refused('not-allowed');
  });
  it('is shown whole', () => everyRuleIsShown(MarkPost));
});

describe('unreadPosts', () => {
  const unread = (...read: number[]) => {
    const marks = read.map(number => PostRead({ player: bob, board, number }));
    const world = worldOf(there, first, second, third, marks);
    return unreadPosts(world.get(bob)!, world.get(board)).map(({ number }) => number);
  };
  it('are all but those that were read, in whatever order', () => {
    assert.deepEqual(unread(), [1, 2, 3]);
    assert.deepEqual(unread(2), [1, 3]);
    assert.deepEqual(unread(2, 1), [3]);
    assert.deepEqual(unread(3, 1, 2), []);
  });
  it('are none where there is no board', () => {
    assert.deepEqual(unreadPosts(worldOf(there).get(bob)!, undefined), []);
  });
});
