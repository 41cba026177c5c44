import type { AnyAction } from '../../actions/action.ts';
import { action } from '../../actions/action.ts';
import { boardHere } from '../../actions/writing/find-board.ts';
import { withTitle } from '../../actions/writing/titled.ts';
import { PostOnBoard, SetUpBoard } from '../../domain/boards.ts';

/** How a scenario sets up boards, and lets posts stand on them. */
export const arrangedTalk: readonly AnyAction[] = [
  action({
    verbs: ['scene:board'],
    usage: 'scene:board <what is announced>',
    help: 'Sets up a board.',
    topic: 'talking',
    wholeWord: true,
    parse: ({ rest }) => ({ announce: rest }),
    run(tx, { announce }) {
      const [board, place] = [tx.services.newGoid(), tx.room.goid];
      tx.do(SetUpBoard({ board, name: 'notice board', place, most: 50, announce }));
    },
  }),
  action({
    verbs: ['scene:post'],
    usage: 'scene:post <parent> <title>',
    help: 'Leaves a post on the board.',
    topic: 'talking',
    wholeWord: true,
    parse: ({ words: [parent = '0', ...title] }) => ({ parent: Number(parent), title: title.join(' ') }),
    run(tx, { parent, title }) {
      const board = boardHere(tx);
      if (!board) throw new TypeError('there is no board to post on');
      const written = tx.write(withTitle(title, 'Some words.'));
      tx.do(PostOnBoard({ board: board.goid, parent, by: tx.actor.goid, at: tx.now, ...written }));
    },
  }),
];
