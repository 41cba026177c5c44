import { once } from 'node:events';
import type { Server } from 'node:net';
import type { Config } from '../../config/schema.ts';
import { proxyListener } from '../telnet/proxy-listener.ts';
import type { TelnetServer } from '../telnet/server.ts';
import { tlsListener } from '../telnet/tls-listener.ts';
import type { CertificateShelf } from './certificate-shelf.ts';
import { opened } from './opened.ts';

interface Parts {
  readonly config: Config;
  /** Where everybody comes in in the end. */
  readonly door: TelnetServer;
  readonly certificates: CertificateShelf;
  readonly refused: () => void;
}

/** The doors for TLS and for proxies; a port is 0 where there is no such door. */
interface SideDoors {
  readonly tlsPort: number;
  readonly proxyPort: number;
  /** Lets nobody in any more. */
  close(): void;
}

/** Opens the doors that the configuration asks for. */
export async function openSideDoors(parts: Parts): Promise<SideDoors> {
  const { telnet } = parts.config;
  const tls = telnet.tlsPort === -1 ? undefined : await openTls(parts);
  const proxy = telnet.proxyPort === -1 ? undefined : await openProxy(parts);
  return {
    tlsPort: tls?.port ?? 0,
    proxyPort: proxy?.port ?? 0,
    close() {
      tls?.close();
      proxy?.close();
    },
  };
}

async function openTls({ config, door, certificates, refused }: Parts) {
  const server = tlsListener({
    certificate: await certificates.take(),
    connections: config.limits.connections,
    take: (...caller) => door.take(...caller),
    refused,
  });
  const port = await listening(server, config, 'tlsPort');
  certificates.renew(server);
  return { port, close: () => void server.close() };
}

async function openProxy({ config, door, refused }: Parts) {
  const server = proxyListener({
    from: config.telnet.proxyFrom,
    take: (...caller) => door.take(...caller),
    refused,
  });
  const port = await listening(server, config, 'proxyPort');
  return { port, close: () => void server.close() };
}

async function listening(server: Server, { telnet }: Config, key: 'tlsPort' | 'proxyPort'): Promise<number> {
  const { host, backlog } = telnet;
  const port = telnet[key];
  await opened(`telnet.${key}`, { host, port }, async () => {
    server.listen({ host, port, backlog });
    await once(server, 'listening');
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
