import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ending } from './server-process.ts';
import { ServerProcess } from './server-process.ts';
import type { Tab } from './tab.ts';
import { TelnetClient } from './telnet-client.ts';
import type { TerminalWindow } from './terminal-window.ts';

/** What a command line came to, and what it said. */
type Ran = Ending & { readonly out: string; readonly err: string };

/** What stands outside the door: the operator's shell, and the players with their telnet clients. */
export class Outside {
  readonly folder: string;
  readonly data: string;
  readonly flags: Record<string, string>;
  /** Variables of the servers and command lines that are started from now on, on top of those of this process; what has no value is not there. */
  env: Readonly<Record<string, string | undefined>> = {};
  readonly clients = new Map<string, TelnetClient>();
  /** What the last command line came to. */
  ran: Ran | undefined;
  /** The files as they were before it. */
  before: Record<string, string> = {};
  /** What the servers that are started from now on are started by, with its words. */
  under: readonly string[] = [];
  /** Where in the server's log stands what it wrote since the last signal. */
  logBegins = 0;
  /** A port that some other program has. */
  takenPort = '';
  readonly windows = new Map<string, TerminalWindow>();
  readonly tabs = new Map<string, Tab>();
  /** What is closed when the scenario is over. */
  readonly closings: (() => unknown)[] = [];
  #server: ServerProcess | undefined;

  constructor(folder: string) {
    this.folder = folder;
    this.data = join(folder, 'data');
    this.flags = {
      'telnet.port': '0',
      'telnet.host': '127.0.0.1',
      'http.port': '0',
      'storage.path': this.data,
      'accounts.hashMemoryKiB': '1024',
      'accounts.hashPasses': '1',
    };
  }

  get server(): ServerProcess {
    if (!this.#server) throw new Error('no server has been started');
    return this.#server;
  }

  /** Runs one command line, with every flag that the scenario has set, until it ends. */
  async run(words: readonly string[], input = ''): Promise<Ran> {
    const process = new ServerProcess([...words, ...this.#flagWords()], this.env);
    process.input(input);
    this.closings.push(() => process.stop());
    const ending = await process.ended;
    return { ...ending, out: process.out.text, err: process.err.text };
  }

  /** Starts the server and waits until players can come in. */
  async start(): Promise<void> {
    const server = new ServerProcess(['start', ...this.#flagWords()], this.env, this.under);
    this.closings.push(() => server.stop());
    this.#server = server;
    this.logBegins = 0;
    await server.ready();
  }

  async call(name: string): Promise<TelnetClient> {
    const client = await TelnetClient.call(this.server.telnetPort);
    this.closings.push(() => client.hangUp());
    this.clients.set(name, client);
    return client;
  }

  client(name: string): TelnetClient {
    const client = this.clients.get(name);
    if (!client) throw new Error(`${name} has not called`);
    return client;
  }

  window(name: string): TerminalWindow {
    const window = this.windows.get(name);
    if (!window) throw new Error(`${name} has no terminal window`);
    return window;
  }

  tab(name: string): Tab {
    const tab = this.tabs.get(name);
    if (!tab) throw new Error(`${name} has no page open`);
    return tab;
  }

  turnPage(): void {
    for (const client of this.clients.values()) client.turnPage();
  }

  /** Every file below the scenario's folder with its bytes, but for locks, which are no data. */
  files(): Record<string, string> {
    const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    const files = entries.filter(entry => entry.isFile() && entry.name !== 'lock.mdb');
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(paths.sort().map(path => [path, readFileSync(path, 'latin1')]));
  }

  async close(): Promise<void> {
    for (const close of this.closings.reverse()) await close();
  }

  #flagWords(): string[] {
    return Object.entries(this.flags).flatMap(([key, value]) => [`--${key}`, value]);
  }
}
