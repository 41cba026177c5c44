/** One line of the server's log. */
export interface LogLine {
  readonly level: string;
  readonly part: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}
