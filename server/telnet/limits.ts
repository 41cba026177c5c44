/** What one client, one address and all together may make this door hold. All are whole numbers of at least 1 unless they say otherwise. */
export interface TelnetLimits {
  /** Bytes of one line, until the session narrows or widens it. */
  readonly lineBytes: number;
  /** Lines that wait for a connection; while they are so many, nothing more is read from it. */
  readonly queuedLines: number;
  /** Lines handed on per second in the long run; 0 = no limit. */
  readonly linesPerSecond: number;
  /** Lines handed on at once after a pause. */
  readonly lineBurst: number;
  /** Lines of one connection handed on within one turn of the loop, so that the others have theirs. */
  readonly linesPerTurn: number;
  /** Bytes that wait for a client that does not read; beyond them it is dropped. */
  readonly outputBytes: number;
  /** Bytes of one subnegotiation; a longer one is ignored whole. */
  readonly subnegotiationBytes: number;
  /** Bytes per second that may come out of what a client sends compressed, four times as many at once; beyond them it is dropped. */
  readonly inflatedBytes: number;
  /** Negotiations of one connection at once, and per hour in the long run; beyond them it is dropped. */
  readonly negotiations: number;
  /** Connections in all; 0 = no limit. */
  readonly connections: number;
  /** Connections of one address (IPv6: of one /64); 0 = no limit. */
  readonly connectionsPerAddress: number;
  /** Connections per second in the long run, four times as many at once; 0 = no limit. */
  readonly connectionsPerSecond: number;
  /** The same for one address. */
  readonly connectionsPerSecondOfAddress: number;
}
