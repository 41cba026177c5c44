import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Metrics } from './metrics.ts';
import { welcomePage } from './welcome-page.ts';

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
}

/** What the web door shows, and where it listens; port 0 takes any free one. */
export interface WebDoor {
  readonly port: number;
  readonly host: string;
  readonly metrics: Pick<Metrics, 'contentType' | 'text'>;
  health(): Health;
  /** Is told why a page could not be made; who asked for it only reads that it is broken. */
  fault(error: unknown): void;
}

/** A web door that listens. */
export interface OpenWebDoor {
  readonly port: number;
  /** Resolves when every connection is closed. */
  close(): Promise<void>;
}

/** What one request may take, in bytes and milliseconds. */
const LIMITS = {
  maxHeaderSize: 8192,
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
};
const CONNECTIONS = 200;

/** Opens the web door. Rejects with the system's error where the port is taken or may not be had. */
export async function openWebDoor(door: WebDoor): Promise<OpenWebDoor> {
  const server = createServer(LIMITS, (request, response) => {
    answer(door, request).then(
      reply => send(request, response, reply),
      error => {
        door.fault(error);
        send(request, response, json(500, { error: 'this page is broken' }));
      },
    );
  });
  server.maxConnections = CONNECTIONS;
  await listening(server, door);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : door.port;
  return { port, close: () => closed(server) };
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly allow?: string;
}

async function answer(door: WebDoor, { method, url = '', headers }: IncomingMessage): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') {
    return { ...json(405, { error: 'only GET and HEAD are answered' }), allow: 'GET, HEAD' };
  }
  const [path] = url.split('?', 1);
  if (path === '/healthz') return healthReply(door.health());
  if (path === '/metrics')
    return { status: 200, type: door.metrics.contentType, body: await door.metrics.text() };
  if (path !== '/') return json(404, { error: 'there is no such page' });
  const body = welcomePage(headers.host, door.health().telnetPort);
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

function healthReply(health: Health): Reply {
  return json(isOpen(health) ? 200 : 503, health);
}

function json(status: number, value: object): Reply {
  return { status, type: 'application/json; charset=utf-8', body: `${JSON.stringify(value)}\n` };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body, allow }: Reply,
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
    ...(allow ? { allow } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  // A body that nobody asked for is not waited for.
  request.resume();
}

function listening(server: Server, { port, host }: WebDoor): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Whether people can come in. */
function isOpen({ status }: Health): boolean {
  return status === 'ready' || status === 'look_only';
}
