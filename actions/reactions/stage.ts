import type { Goid } from '../../domain/ids.ts';
import type { WorldView } from '../../domain/world-view.ts';
import type { Dice } from '../dice.ts';
import type { Transaction } from '../transaction.ts';
import type { Budget } from './answer.ts';
import type { Reaction, ReactionBook } from './reaction-book.ts';

/** What those who react are lent by whoever runs the world. */
export interface Stage {
  readonly world: WorldView;
  readonly book: ReactionBook;
  readonly dice: Dice;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does what somebody would type, in a transaction of its own; what comes of it draws on the budget. */
  readonly act: (who: Goid, line: string, budget: Budget) => void;
  /** Changes the world in somebody's name, in a transaction of its own. */
  readonly change: (who: Goid, deed: (tx: Transaction) => void) => void;
  /** A builder has something to mend. */
  readonly trouble: (trouble: Trouble) => void;
}

/** Something is wrong with a reaction; `words` says what. */
export interface Trouble {
  readonly reaction: Reaction;
  readonly me: Goid;
  readonly words: string;
}
