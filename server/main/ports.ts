/** Where each door is; 0 where there is no such door. */
export interface Ports {
  readonly telnet: number;
  readonly http: number;
  readonly https: number;
  readonly tls: number;
  readonly proxy: number;
}

/** As long as no door is open. */
export const closedPorts: Ports = { telnet: 0, http: 0, https: 0, tls: 0, proxy: 0 };
