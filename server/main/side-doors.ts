import { once } from 'node:events';
import type { Server } from 'node:net';
import { readCertificate, stampOf } from '../../config/read-certificate.ts';
import type { Config } from '../../config/schema.ts';
import { selfMadeCertificate } from '../self-made-certificate.ts';
import { proxyListener } from '../telnet/proxy-listener.ts';
import type { TelnetServer } from '../telnet/server.ts';
import { tlsListener } from '../telnet/tls-listener.ts';
import { opened } from './opened.ts';

/** How often the files of the certificate are looked at. */
const lookMillis = 10_000;

interface Parts {
  readonly config: Config;
  /** Where everybody comes in in the end. */
  readonly door: TelnetServer;
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

async function openTls({ config, door, refused }: Parts) {
  const files = config.tls;
  const certificate = readCertificate(files) ?? (await selfMadeCertificate(Date.now()));
  const { connections } = config.limits;
  const server = tlsListener({
    certificate,
    connections,
    take: (...caller) => door.take(...caller),
    refused,
  });
  const port = await listening(server, config, config.telnet.tlsPort);
  let stamp = stampOf(files);
  const look = setInterval(() => {
    if (stamp === stampOf(files)) return;
    stamp = stampOf(files);
    try {
      server.setSecureContext(readCertificate(files) ?? certificate);
    } catch {
      // Half-written files are read again when they have changed once more; until then the old certificate holds.
      refused();
    }
  }, lookMillis);
  const close = () => {
    clearInterval(look);
    server.close();
  };
  return { port, close };
}

async function openProxy({ config, door, refused }: Parts) {
  const server = proxyListener({
    from: config.telnet.proxyFrom,
    take: (...caller) => door.take(...caller),
    refused,
  });
  const port = await listening(server, config, config.telnet.proxyPort);
  return { port, close: () => void server.close() };
}

async function listening(
  server: Server,
  { telnet: { host, backlog } }: Config,
  port: number,
): Promise<number> {
  await opened('telnet', { host, port }, async () => {
    server.listen({ host, port, backlog });
    await once(server, 'listening');
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
