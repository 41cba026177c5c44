import type { Transaction } from '../../actions/transaction.ts';
import type { Output } from './batch.ts';
import type { Witness } from './pending.ts';

/** What one action did and has to say. */
export interface Happened {
  readonly action: string;
  readonly tx: Transaction;
  readonly output: Output;
  readonly view: Witness;
  /** Whether somebody comes or goes who has been here before: that leaves no trace in a world in which nobody is. */
  readonly passes: boolean;
}
