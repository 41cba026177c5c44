import type { Entry } from './entry.ts';
import type { Transaction } from './transaction.ts';
import type { Typed } from './words/typed.ts';

/** What a player can type: what is told of it, how it is read and what it does. */
export interface Action<Input> extends Entry {
  /** Reads what was typed; `undefined` where it has the wrong form, and the player reads the usage. */
  readonly parse: (typed: Typed) => Input | undefined;
  readonly run: (tx: Transaction, input: Input) => void;
}

/** An action whose input only it knows. */
export interface AnyAction extends Entry {
  /** Reads what was typed and gives what is to be run; `undefined` where it has the wrong form. */
  readonly understand: (typed: Typed) => ((tx: Transaction) => void) | undefined;
}

/** Makes an action whole: what it reads is what it runs on. */
export function action<Input>({ parse, run, ...rest }: Action<Input>): AnyAction {
  return {
    ...rest,
    understand(typed) {
      const input = parse(typed);
      return input === undefined ? undefined : tx => run(tx, input);
    },
  };
}
