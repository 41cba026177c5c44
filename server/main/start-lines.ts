import type { Config } from '../../config/schema.ts';
import { ledgerPath } from './event-sourcing.ts';

interface Opened {
  readonly telnetPort: number;
  readonly httpPort: number;
  readonly objects: number;
  /** How long it took. */
  readonly seconds: number;
}

/** What the operator reads when the server is ready: a line for each door, the mode, the ledger, the world. */
export function startLines(config: Config, { telnetPort, httpPort, objects, seconds }: Opened): string[] {
  const { telnet, http, storage, eventSourcing } = config;
  const where = storage.backend === 'lmdb' ? `lmdb in ${storage.path}` : 'memory, gone when the server stops';
  return [
    `telnet: ${telnet.host}:${telnetPort}`,
    `http: ${http.host}:${httpPort}`,
    `event sourcing: ${eventSourcing.mode}`,
    `ledger: ${ledgerLine(config)}`,
    `world: ${objects} objects, kept in ${where}`,
    `ready after ${seconds.toFixed(1)} s; to play: telnet localhost ${telnetPort}`,
  ];
}

function ledgerLine(config: Config): string {
  const { mode, ledger } = config.eventSourcing;
  if (mode === 'off') return 'none';
  return ledger === 'file' ? `file in ${ledgerPath(config)}` : ledger;
}
