/** What makes somebody or something react: the names of reaction files, in the order in which they were loaded. */
export interface Reacts {
  readonly scripts: readonly string[];
}
