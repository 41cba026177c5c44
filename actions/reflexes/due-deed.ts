import type { Timer } from '../../domain/traits/timer.ts';
import type { Transaction } from '../transaction.ts';

/** What is done when a timer's time has come; the transaction's actor is the one whose timer it is. */
export type DueDeed = (tx: Transaction, timer: Timer) => void;
