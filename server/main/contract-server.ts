import { readConfig } from '../../config/read-config.ts';
import { TelnetClient } from '../../features/support/telnet-client.ts';
import { startServer } from '../main.ts';
import type { RunningServer } from './running-server.ts';

const password = 'a very long secret';

/** A whole server on free ports of this machine whose world is in memory, and those who play on it by telnet. */
export class PlayedServer {
  readonly running: RunningServer;
  readonly #clients: TelnetClient[] = [];

  /** `flags` are settings that differ from those as shipped. */
  static async start(flags: Readonly<Record<string, string>> = {}): Promise<PlayedServer> {
    const ours = {
      'telnet.port': '0',
      'telnet.host': '127.0.0.1',
      'http.port': '0',
      'http.host': '127.0.0.1',
      'storage.backend': 'memory',
      'world.nights': 'off',
      'eventSourcing.mode': 'off',
      'log.level': 'fatal',
      'accounts.hashMemoryKiB': '1024',
      'accounts.hashPasses': '1',
      'limits.connectionsPerSecondOfAddress': '0',
    };
    return new PlayedServer(await startServer(readConfig({ flags: { ...ours, ...flags }, env: {} })));
  }

  private constructor(running: RunningServer) {
    this.running = running;
  }

  /** Somebody calls, and has read the greeting. */
  async call(): Promise<TelnetClient> {
    const client = await TelnetClient.call(this.running.telnetPort);
    this.#clients.push(client);
    await client.until(({ prompts }) => prompts > 0);
    return client;
  }

  /** Somebody new comes into the game, after their client has sent some bytes. */
  async play(name: string, bytes = ''): Promise<TelnetClient> {
    const client = await this.call();
    client.send(bytes);
    await client.create(name, password);
    return client;
  }

  /** Somebody known is at the question for their password. */
  async atPassword(name: string): Promise<TelnetClient> {
    const client = await this.call();
    client.type(name);
    await client.until(({ text }) => text.includes(`Password for ${name}`));
    return client;
  }

  hangUpAll(): void {
    for (const client of this.#clients.splice(0)) client.hangUp();
  }

  async stop(): Promise<void> {
    this.hangUpAll();
    this.running.stop();
    await this.running.stopped;
  }
}

/** The bytes of hex, and of text in quotes, one character each. */
export function bytesIn(words: string): string {
  const tokens = words.match(/"[^"]*"|\S+/g) ?? [];
  return tokens
    .map(token => (token.startsWith('"') ? token.slice(1, -1) : Buffer.from(token, 'hex').toString('latin1')))
    .join('');
}

/** All structured data that a client was sent. */
export function dataIn(bytes: string): readonly string[] {
  return bytes.match(/\u00ff\u00fa\u00c9[^\u00ff]*/g)?.map(it => it.slice(3)) ?? [];
}

/** A GMCP message as a client sends it. */
export function gmcp(text: string): string {
  return `\u00ff\u00fa\u00c9${text}\u00ff\u00f0`;
}

/** A client that takes these packages. */
export function taking(...packages: string[]): string {
  return `\u00ff\u00fd\u00c9${gmcp(`Core.Supports.Set ${JSON.stringify(packages.map(it => `${it} 1`))}`)}`;
}
