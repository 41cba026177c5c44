import type { Config } from '../../config/schema.ts';
import { ledgerPath } from './event-sourcing.ts';

interface Opened {
  readonly telnetPort: number;
  readonly httpPort: number;
  /** 0 where there is no such door. */
  readonly tlsPort: number;
  readonly httpsPort: number;
  readonly proxyPort: number;
  readonly objects: number;
  /** How long it took. */
  readonly seconds: number;
}

/** What the operator reads when the server is ready: a line for each door, the mode, the ledger, the world. */
export function startLines(config: Config, opened: Opened): string[] {
  const { telnetPort, httpPort, objects, seconds } = opened;
  const { telnet, http, storage, eventSourcing } = config;
  const where = storage.backend === 'lmdb' ? `lmdb in ${storage.path}` : 'memory, gone when the server stops';
  return [
    `telnet: ${telnet.host}:${telnetPort}`,
    ...sideLines(config, opened),
    `http: ${http.host}:${httpPort}`,
    `event sourcing: ${eventSourcing.mode}`,
    `ledger: ${ledgerLine(config)}`,
    `world: ${objects} objects, kept in ${where}`,
    `ready after ${seconds.toFixed(1)} s; to play: telnet localhost ${telnetPort}`,
  ];
}

/** The doors that there are only where they are asked for. */
function sideLines({ telnet, http, tls }: Config, { tlsPort, proxyPort, httpsPort }: Opened): string[] {
  const certificate = tls.certificate === '' ? 'a certificate of our own making' : tls.certificate;
  return [
    ...(tlsPort === 0 ? [] : [`telnet over TLS: ${telnet.host}:${tlsPort}, with ${certificate}`]),
    ...(proxyPort === 0 ? [] : [`telnet for proxies: ${telnet.host}:${proxyPort}, from ${telnet.proxyFrom}`]),
    ...(httpsPort === 0 ? [] : [`https: ${http.host}:${httpsPort}, with ${certificate}`]),
  ];
}

function ledgerLine(config: Config): string {
  const { mode, ledger } = config.eventSourcing;
  if (mode === 'off') return 'none';
  return ledger === 'file' ? `file in ${ledgerPath(config)}` : ledger;
}
