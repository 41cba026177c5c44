/** What holds a liquid, counted in draughts. */
export interface Liquid {
  /** What is in it: `water`; empty where there is nothing. */
  readonly of: string;
  readonly draughts: number;
  /** How many it holds; `null` is a source that never runs dry, and is never filled. */
  readonly capacity: number | null;
}
