import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Certificate } from './telnet/tls-listener.ts';
import type { EventTeller } from './web/event-stream.ts';
import { answerEvents } from './web/event-stream.ts';
import { answerNoHttp } from './web/no-http.ts';
import type { Reply } from './web/reply.ts';
import { json, send } from './web/reply.ts';
import type { Shown } from './web/routes.ts';
import { replyTo } from './web/routes.ts';

/** What the web door shows, and where it listens; port 0 takes any free one. */
export interface WebDoor extends Shown {
  readonly port: number;
  readonly host: string;
  /** How many connections may be open at once, sessions of players among them. */
  readonly connections: number;
  /** What it shows to those who connect over TLS; without one, TLS is not spoken. */
  readonly certificate?: Certificate;
  readonly events: EventTeller;
  /** Where TLS is spoken; 0 where nowhere. */
  tlsPort?(): number;
  /** Somebody wants to talk over a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Is told why a page could not be made; who asked for it only reads that it is broken. */
  fault(error: unknown): void;
}

/** A web door that listens. */
export interface OpenWebDoor {
  readonly port: number;
  /** Shows another certificate from now on, where it speaks TLS. */
  setSecureContext(certificate: Certificate): void;
  /** Resolves when every connection is closed. */
  close(): Promise<void>;
}

/** What one request may take, in bytes and milliseconds. */
const limits = {
  maxHeaderSize: 8192,
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
};

/** Of TLS besides. */
const tlsLimits = { minVersion: 'TLSv1.2', handshakeTimeout: 10_000 } as const;

/** Opens the web door. Rejects with the system's error where the port is taken or may not be had. */
export async function openWebDoor(door: WebDoor): Promise<OpenWebDoor> {
  const { certificate } = door;
  const answer = (request: IncomingMessage, response: ServerResponse) => reply(door, request, response);
  const tls = certificate && createTlsServer({ ...limits, ...tlsLimits, ...certificate }, answer);
  const server = tls ?? createServer(limits, answer);
  server.maxConnections = door.connections;
  server.on('upgrade', (request, socket, head) => door.upgrade(request, socket, head));
  server.on('clientError', (error, socket) => answerNoHttp(error, socket, door.tlsPort?.() ?? 0));
  await listening(server, door);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : door.port;
  return {
    port,
    setSecureContext: renewed => tls?.setSecureContext(renewed),
    close: () => closed(server),
  };
}

function reply(door: WebDoor, request: IncomingMessage, response: ServerResponse): void {
  answered(door, request, response).then(
    made => made && send(request, response, made),
    error => {
      door.fault(error);
      if (response.headersSent) response.destroy();
      else send(request, response, json(500, { error: 'this page is broken' }));
    },
  );
}

/** The reply that is still to be sent; nothing where it has been told bit by bit. */
async function answered(
  door: WebDoor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Reply | undefined> {
  const [path] = (request.url ?? '').split('?', 1);
  return path === '/events' ? answerEvents(door.events, request, response) : replyTo(door, request);
}

function listening(server: Server, { port, host }: WebDoor): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: 1024 }, () => {
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
