/** What stands behind one word after `aevum`. */
export interface CliCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** All that `--help` shows. */
  readonly usage: string;
  /** Does it; resolves to the exit code: 0 well, 1 found wrong, 2 cannot run. */
  run(args: readonly string[]): Promise<number>;
}

/** What the process ends with. */
export const exitCodes = { well: 0, foundWrong: 1, cannotRun: 2 } as const;
