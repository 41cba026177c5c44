import type { Listing } from './telnet/options/mssp.ts';

/** What is counted at the moment of asking, and what the server knows of itself. */
export interface ListedServer {
  readonly players: number;
  /** When the server started, in seconds since 1970. */
  readonly startedAt: number;
  readonly version: string;
  readonly ports: readonly number[];
  /** The port of telnet over TLS; 0 where there is none. */
  readonly tlsPort: number;
  readonly areas: number;
  readonly rooms: number;
  readonly mobiles: number;
  readonly objects: number;
  readonly helpFiles: number;
}

/** What the operator wrote of the server: each variable with its values. */
export type Advertised = ReadonlyMap<string, readonly string[]>;

const protocols = {
  ANSI: '1',
  ATCP: '0',
  GMCP: '1',
  MCCP: '1',
  MCP: '0',
  MSDP: '0',
  MSP: '0',
  MXP: '1',
  PUEBLO: '0',
  'UTF-8': '1',
  VT100: '0',
  'XTERM 256 COLORS': '1',
  'XTERM TRUE COLORS': '1',
  ZMP: '0',
} as const;

/** What is told by MSSP: what the operator wrote, then what the server knows better. */
export function listingOf(advertised: Advertised, server: ListedServer): Listing {
  const known: Record<string, readonly string[]> = {
    PLAYERS: [String(server.players)],
    UPTIME: [String(server.startedAt)],
    CODEBASE: [`Aevum ${server.version}`],
    FAMILY: ['Custom'],
    PORT: server.ports.map(String),
    AREAS: [String(server.areas)],
    ROOMS: [String(server.rooms)],
    MOBILES: [String(server.mobiles)],
    OBJECTS: [String(server.objects)],
    HELPFILES: [String(server.helpFiles)],
    ...Object.fromEntries(Object.entries(protocols).map(([name, value]) => [name, [value]])),
  };
  const tls = server.tlsPort === 0 ? [] : ([['TLS', [String(server.tlsPort)]]] as const);
  return new Map([...advertised, ...Object.entries(known), ...tls]);
}
