import type { Server, TLSSocket } from 'node:tls';
import { createServer } from 'node:tls';
import { plainAddress } from './admission.ts';

/** A certificate with its private key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** How long a handshake may take. */
const handshakeMillis = 10_000;

/** What a listener for TLS is made with. */
export interface TlsListenerParts {
  readonly certificate: Certificate;
  /** The most connections at once, those whose handshake is not over included. */
  readonly connections: number;
  /** Takes a caller whose handshake is over. */
  readonly take: (socket: TLSSocket, address: string) => void;
  readonly refused: () => void;
}

/** A server that speaks TLS 1.2 or newer and then telnet; `setSecureContext` gives it another certificate. */
export function tlsListener({ certificate, connections, take, refused }: TlsListenerParts): Server {
  const server = createServer(
    {
      ...certificate,
      minVersion: 'TLSv1.2',
      handshakeTimeout: handshakeMillis,
      allowHalfOpen: true,
      noDelay: true,
      keepAlive: true,
    },
    socket => take(socket, plainAddress(socket.remoteAddress ?? '')),
  );
  server.maxConnections = connections;
  server.on('tlsClientError', (_error, socket) => {
    refused();
    socket.destroy();
  });
  return server;
}

/** Whether bytes are how TLS begins: a record with a handshake. */
export function isTlsHello(bytes: Buffer): boolean {
  return bytes[0] === 0x16 && bytes[1] === 0x03;
}
