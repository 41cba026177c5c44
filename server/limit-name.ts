/** The limits whose refusals are counted, by their keys in the configuration. */
export const countedLimits = [
  'connections',
  'connectionsPerAddress',
  'connectionsPerSecond',
  'connectionsPerSecondOfAddress',
  'loginsAtOnce',
  'loginsPerAddress',
  'loginSeconds',
  'loginWaitSeconds',
  'lineBytes',
  'linesPerSecond',
  'outputBytes',
  'subnegotiationBytes',
  'inflatedBytes',
  'negotiations',
  'idleSeconds',
] as const;

/** A limit whose refusals are counted. */
export type LimitName = (typeof countedLimits)[number];

/** Is told each time that a limit was reached and something refused. */
export type LimitReached = (limit: LimitName) => void;
