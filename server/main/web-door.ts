import { randomBytes } from 'node:crypto';
import type { OpenWebDoor } from '../http.ts';
import { openWebDoor } from '../http.ts';
import type { Metrics } from '../metrics.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Admission } from '../telnet/admission.ts';
import type { Health } from '../web/health.ts';
import type { Page } from '../web/page.ts';
import { readClientFiles } from '../web/read-client-files.ts';
import { WebSocketServer } from '../websocket/websocket-server.ts';
import type { LiveSettings } from './live-settings.ts';

/** Connections beyond those of players: for pages, health and metrics. */
const pageConnections = 500;

interface Parts {
  readonly settings: LiveSettings;
  readonly metrics: Metrics;
  readonly sessions: Sessions;
  /** Counts players over all doors. */
  readonly admission: Admission;
  health(): Health;
  who(): unknown;
  fault(error: unknown): void;
}

/** The web door, open: pages and players. */
export interface OpenWeb extends OpenWebDoor {
  readonly players: WebSocketServer;
}

/** Opens the web door, for those who play over it and those who only look. */
export async function openWeb(parts: Parts): Promise<OpenWeb> {
  const { settings, metrics, sessions, admission } = parts;
  const players = new WebSocketServer({
    ...{ limits: settings.limits, metrics, admission },
    settings: () => settings.config.http,
    messageBytes: settings.config.http.messageBytes,
    clock: () => performance.now(),
    newToken: () => randomBytes(24).toString('base64url'),
    welcome: wire => sessions.welcome(wire),
  });
  const { port, host } = settings.config.http;
  const { health, who, fault } = parts;
  const door = await openWebDoor({
    ...{ port, host, metrics, health, who, fault, pages: onceRead() },
    connections: settings.config.limits.connections + pageConnections,
    mayReadMetrics: address => settings.config.http.metrics === 'anyone' || isThisMachine(address),
    upgrade: (request, socket, head) => players.upgrade(request, socket, head),
  });
  return { ...door, players };
}

/** The client's files are read when somebody first asks for one. */
function onceRead(): () => ReadonlyMap<string, Page> {
  let pages: ReadonlyMap<string, Page> | undefined;
  return () => {
    pages ??= readClientFiles();
    return pages;
  };
}

function isThisMachine(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address);
}
