import { unreadPosts } from '../../domain/boards.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';
import { boardHere } from './find-board.ts';
import type { NewsWish } from './news-wish.ts';
import { newsWish, numberOf } from './news-wish.ts';
import { deletePost, listPosts, readPost, writePost } from './on-board.ts';

/** The board in the room: what is on it, and what one leaves there. */
export const news = action({
  verbs: ['news'],
  usage:
    'news\nnews last <how many>\nnews all\nnews unread\nnews [read] <number>\nnews write\nnews reply [to] <number>\nnews delete <number>',
  help: 'Shows what is on the board in this room, and lets you post something there or answer a post. What you have not read is marked.',
  topic: 'talking',
  isQuiet: true,
  parse: ({ words }) => newsWish(words),
  run: (tx, wish) => onBoard(tx, wish),
});

interface Form {
  readonly verb: string;
  readonly usage: string;
  readonly help: string;
  readonly wish: (number: number | undefined) => NewsWish | undefined;
}

const forms: readonly Form[] = [
  {
    verb: 'latest_news',
    usage: 'latest_news [board] [how many]',
    help: 'Shows the latest posts on a board; "news" does the same.',
    wish: (number = 10) => ({ to: 'last', number }),
  },
  {
    verb: 'list_unread',
    usage: 'list_unread [board]',
    help: 'Shows what you have not read on a board; "news unread" does the same.',
    wish: () => ({ to: 'unread' }),
  },
  {
    verb: 'read_post',
    usage: 'read_post [board] <number>',
    help: 'Shows a post on a board; "news read" does the same.',
    wish: number => (number === undefined ? undefined : { to: 'read', number }),
  },
  {
    verb: 'write_post',
    usage: 'write_post [board]\nwrite_post [board] <number of the post that you answer>',
    help: 'Lets you post something on a board; "news write" and "news reply" do the same.',
    wish: number => (number === undefined ? { to: 'write' } : { to: 'reply', number }),
  },
  {
    verb: 'delete_post',
    usage: 'delete_post [board] <number>',
    help: 'Takes a post of yours off a board; "news delete" does the same.',
    wish: number => (number === undefined ? undefined : { to: 'delete', number }),
  },
];

/** The same in words of their own, which name the board. */
export const boardActions: readonly AnyAction[] = forms.map(({ verb, usage, help, wish }) =>
  action({
    verbs: [verb],
    usage,
    help,
    topic: 'talking',
    isQuiet: true,
    otherWords: true,
    wholeWord: true,
    parse({ words }) {
      const number = numberOf(words.at(-1));
      const asked = wish(number);
      return asked && { asked, board: (number === undefined ? words : words.slice(0, -1)).join(' ') };
    },
    run: (tx, { asked, board }) => onBoard(tx, asked, board),
  }),
);

function onBoard(tx: Transaction, wish: NewsWish, words = ''): void {
  const board = boardHere(tx, words);
  if (!board) return;
  const posts = board.traits.board?.posts ?? [];
  switch (wish.to) {
    case 'all':
      return listPosts(tx, board, posts);
    case 'last':
      return listPosts(tx, board, posts.slice(-wish.number));
    case 'unread':
      return listPosts(tx, board, unreadPosts(tx.actor, board));
    case 'read':
      return readPost(tx, board, wish.number);
    case 'write':
      return writePost(tx, board, 0);
    case 'reply':
      return writePost(tx, board, wish.number);
    case 'delete':
      return deletePost(tx, board, wish.number);
  }
}
