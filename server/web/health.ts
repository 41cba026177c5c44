/** How the server fares, as `/healthz` tells it. */
export interface Health {
  readonly status: 'starting' | 'ready' | 'look_only' | 'stopping';
  readonly mode: 'off' | 'secondary' | 'dual_primary';
  /** The kind of the ledger; `null` where there is none. */
  readonly ledger: string | null;
  /** The last position in the ledger; `null` where there is none. */
  readonly position: number | null;
  readonly stateHash: string;
  readonly sessions: number;
  readonly objects: number;
  readonly telnetPort: number;
  readonly httpPort: number;
  /** The web door over TLS; 0 where there is no such door. */
  readonly httpsPort: number;
  /** Telnet over TLS; 0 where there is no such door. */
  readonly tlsPort: number;
  /** Telnet by way of proxies; 0 where there is no such door. */
  readonly proxyPort: number;
}
