import { postOf, unreadPosts } from '../../domain/boards.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Post } from '../../domain/traits/board.ts';
import { ago, utc } from '../text/ago.ts';
import { capitalised } from '../text/grammar.ts';
import type { Line } from '../text/message.ts';
import { listed, span, theNameOf } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { command } from '../words/command.ts';
import { authorName } from './authors.ts';
import { titled } from './titled.ts';

/** So deep are answers moved in; further ones stand below each other. */
const mostDepth = 8;

/** A post with how deep below others it stands. */
interface Threaded {
  readonly post: Post;
  readonly depth: number;
}

/** The posts of a board, the newest thread first, each answer below what it answers. */
export function threaded(posts: readonly Post[]): Threaded[] {
  const numbers = new Set(posts.map(it => it.number));
  const below = new Map<number, Post[]>();
  for (const post of posts) {
    const parent = numbers.has(post.parent) ? post.parent : 0;
    below.set(parent, [...(below.get(parent) ?? []), post]);
  }
  const branch = (post: Post, depth: number): Threaded[] => [
    { post, depth },
    ...(below.get(post.number) ?? []).flatMap(it => branch(it, depth + 1)),
  ];
  return (below.get(0) ?? []).toReversed().flatMap(it => branch(it, 0));
}

/** Posts in a list: `3. Lost: a cat, by Bob, two hours ago (unread).` */
export function postLines(tx: Transaction, board: GameObject, posts: readonly Threaded[]): Line[] {
  const unread = new Set(unreadPosts(tx.actor, board).map(it => it.number));
  return posts.map(({ post, depth }) => {
    const { title } = titled(tx.read(post));
    const mark = unread.has(post.number) ? ' (unread)' : '';
    return [
      span('  '.repeat(Math.min(depth, mostDepth))),
      command(`news read ${post.number}`, `${post.number}. `),
      span(title, 'title'),
      span(`, by ${authorName(tx, post.by)}, ${ago(post.at, tx.now)}${mark}.`),
    ];
  });
}

/** A post as one reads it, with what it answers and what answers it. */
export function wholePost(tx: Transaction, board: GameObject, post: Post): (Line | string)[] {
  const { title, body } = titled(tx.read(post));
  const answers = board.traits.board?.posts.filter(it => it.parent === post.number) ?? [];
  const name = span(`${capitalised(theNameOf(board).text)}, post ${post.number}: `);
  return [
    [name, span(title, 'title')],
    ...(postOf(board, post.parent) ? [answersLine(post.parent)] : []),
    `By ${authorName(tx, post.by)}, ${utc(post.at)}.`,
    '',
    ...body.split('\n'),
    ...(answers.length > 0 ? ['', answeredLine(answers)] : []),
  ];
}

function answersLine(parent: number): Line {
  return [span('It answers post '), command(`news read ${parent}`, String(parent)), span('.')];
}

function answeredLine(answers: readonly Post[]): Line {
  const numbers = answers.map(it => command(`news read ${it.number}`, String(it.number)));
  return [
    span(answers.length === 1 ? 'Post ' : 'Posts '),
    ...listed(numbers),
    span(answers.length === 1 ? ' answers it.' : ' answer it.'),
  ];
}
