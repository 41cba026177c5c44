/** Plain facts that a timer carries for the deed it will do. */
export type TimerFacts = Readonly<Record<string, string | number | boolean>>;

/** Something that will happen to its bearer at a time, once. */
export interface Timer {
  /** Which of its bearer's timers it is; setting it anew replaces it. */
  readonly key: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** What is done then: a name that `actions/reflexes/due.ts` knows. */
  readonly deed: string;
  readonly facts: TimerFacts;
}
