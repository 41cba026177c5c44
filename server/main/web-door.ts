import { randomBytes } from 'node:crypto';
import type { OpenWebDoor, WebDoor } from '../http.ts';
import { openWebDoor } from '../http.ts';
import type { Metrics } from '../metrics.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Admission } from '../telnet/admission.ts';
import type { EventTeller } from '../web/event-stream.ts';
import type { Health } from '../web/health.ts';
import type { Page } from '../web/page.ts';
import { readClientFiles } from '../web/read-client-files.ts';
import type { CarriesTelnet } from '../websocket/telnet-streams.ts';
import { WebSocketServer } from '../websocket/websocket-server.ts';
import type { CertificateShelf } from './certificate-shelf.ts';
import type { LiveSettings } from './live-settings.ts';
import { opened } from './opened.ts';
import { isThisMachine } from './this-machine.ts';

/** Connections beyond those of players: for pages, health and metrics. */
const pageConnections = 500;

interface Parts {
  readonly settings: LiveSettings;
  readonly metrics: Metrics;
  readonly sessions: Sessions;
  /** Counts players over all doors. */
  readonly admission: Admission;
  readonly certificates: CertificateShelf;
  readonly carry: CarriesTelnet;
  readonly events: EventTeller;
  health(): Health;
  who(): unknown;
  fault(error: unknown): void;
}

/** The web door, open: pages and players. */
export interface OpenWeb extends Pick<OpenWebDoor, 'port' | 'close'> {
  /** Where the same is spoken over TLS; 0 where nowhere. */
  readonly tlsPort: number;
  readonly players: WebSocketServer;
}

/** Opens the web door, for those who play over it and those who only look. */
export async function openWeb(parts: Parts): Promise<OpenWeb> {
  const { settings, metrics, sessions, admission } = parts;
  const players = new WebSocketServer({
    ...{ limits: settings.limits, metrics, admission, carry: parts.carry },
    settings: () => settings.config.http,
    messageBytes: settings.config.http.messageBytes,
    clock: () => performance.now(),
    newToken: () => randomBytes(24).toString('base64url'),
    welcome: wire => sessions.welcome(wire),
  });
  const { port, tlsPort, host } = settings.config.http;
  const { health, who, fault, certificates, events } = parts;
  const ports = { tls: 0 };
  const shown = {
    ...{ host, metrics, health, who, fault, events, pages: onceRead() },
    connections: settings.config.limits.connections + pageConnections,
    mayReadMetrics: (address: string) => settings.config.http.metrics === 'anyone' || isThisMachine(address),
    tlsPort: () => ports.tls,
    upgrade: players.upgrade.bind(players),
  };
  const plain = await opened('http.port', { port, host }, () => openWebDoor({ ...shown, port }));
  if (tlsPort === -1) return { ...plain, tlsPort: 0, players };
  const secure = await openSecure({ ...shown, port: tlsPort }, certificates).catch(async error => {
    await plain.close();
    throw error;
  });
  ports.tls = secure.port;
  const close = async () => void (await Promise.all([plain.close(), secure.close()]));
  return { port: plain.port, tlsPort: secure.port, players, close };
}

/** The same web door, over TLS. */
async function openSecure(door: WebDoor, certificates: CertificateShelf): Promise<OpenWebDoor> {
  const certificate = await certificates.take();
  const open = await opened('http.tlsPort', door, () => openWebDoor({ ...door, certificate }));
  certificates.renew(open);
  return open;
}

/** The client's files are read when somebody first asks for one. */
function onceRead(): () => ReadonlyMap<string, Page> {
  let pages: ReadonlyMap<string, Page> | undefined;
  return () => {
    pages ??= readClientFiles();
    return pages;
  };
}
