/** What a thing or a place is like to the senses other than sight, each a whole sentence. */
export interface Senses {
  readonly smell?: string;
  readonly sound?: string;
  readonly taste?: string;
  readonly touch?: string;
}
