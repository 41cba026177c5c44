import { span } from '../../actions/text/spans.ts';
import type { Transaction } from '../../actions/transaction.ts';
import type { Understood } from '../../actions/understand.ts';
import { asError } from './as-error.ts';
import type { Failure } from './watcher.ts';

const sorry = 'Something went wrong, and nothing of that happened. The staff can read why in the log.';

interface Attempt {
  readonly understood: Understood;
  /** As the player typed it. */
  readonly line: string;
  /** Starts a transaction of the one who acts. */
  readonly begin: () => Transaction;
  readonly failed: (failure: Pick<Failure, 'error' | 'action' | 'line'>) => void;
}

/** What came of an attempt: the transaction to be told of, and the error where the action itself was undone. */
export interface Attempted {
  readonly tx: Transaction;
  readonly failure: Error | undefined;
}

/** Whatever throws inside an action undoes it whole; the player reads one sentence and the server goes on. */
export function attempt({ understood: { action, run }, line, begin, failed }: Attempt): Attempted {
  const tx = begin();
  try {
    run(tx);
    return { tx, failure: undefined };
  } catch (thrown) {
    tx.undo();
    const failure = asError(thrown);
    failed({ error: failure, action, line });
    const apology = begin();
    apology.tell([span(sorry, 'important')]);
    return { tx: apology, failure };
  }
}
