import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { json, send } from './web/reply.ts';
import type { Shown } from './web/routes.ts';
import { replyTo } from './web/routes.ts';

/** What the web door shows, and where it listens; port 0 takes any free one. */
export interface WebDoor extends Shown {
  readonly port: number;
  readonly host: string;
  /** How many connections may be open at once, sessions of players among them. */
  readonly connections: number;
  /** Somebody wants to talk over a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
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
const limits = {
  maxHeaderSize: 8192,
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
};

/** Opens the web door. Rejects with the system's error where the port is taken or may not be had. */
export async function openWebDoor(door: WebDoor): Promise<OpenWebDoor> {
  const server = createServer(limits, (request, response) => {
    replyTo(door, request).then(
      reply => send(request, response, reply),
      error => {
        door.fault(error);
        send(request, response, json(500, { error: 'this page is broken' }));
      },
    );
  });
  server.maxConnections = door.connections;
  server.on('upgrade', (request, socket, head) => door.upgrade(request, socket, head));
  await listening(server, door);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : door.port;
  return { port, close: () => closed(server) };
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
