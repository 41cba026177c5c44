import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dehydrate, rehydrate } from '../../domain/dehydrate.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Journal } from '../../storage/object-store.ts';
import { openLmdb } from '../../storage/primary/lmdb.ts';
import type { CliRun } from './run-aevum.ts';
import { runAevum } from './run-aevum.ts';
import { ServerProcess } from './server-process.ts';
import { password } from './shared.ts';
import { TelnetClient } from './telnet-client.ts';

const cheap = ['--accounts.hashMemoryKiB', '1024', '--accounts.hashPasses', '1'];

/** Data of a server in which somebody has played, with copies to be spoilt, and command lines over them. */
export class PlayedWorld {
  readonly #base = mkdtempSync(join(tmpdir(), 'aevum-played-'));
  #data = join(this.#base, 'played');
  readonly #servers: ServerProcess[] = [];
  #copies = 0;

  /** Where the copy lies that is in use. */
  get data(): string {
    return this.#data;
  }

  get flags(): string[] {
    return ['--storage.path', this.#data, ...cheap];
  }

  /** A server on it, ready for players. */
  async start(...flags: string[]): Promise<ServerProcess> {
    const doors = ['--telnet.port', '0', '--telnet.host', '127.0.0.1', '--http.port', '0'];
    const server = new ServerProcess(['start', ...this.flags, ...doors, ...flags]);
    this.#servers.push(server);
    await server.ready();
    return server;
  }

  /** Somebody comes in and types lines; gives what they read last. */
  async play(
    server: ServerProcess,
    name: string,
    lines: readonly string[],
    as: 'new' | 'known',
  ): Promise<string> {
    const player = await TelnetClient.call(server.telnetPort);
    if (as === 'new') await player.create(name, password);
    else await player.logIn(name, password);
    // What is told at the beginning may come in parts.
    player.type('zzz');
    await player.until(({ text }) => /"zzz"[\s\S]*> $/.test(text));
    let read = '';
    for (const line of lines) read = await player.ask(line);
    player.hangUp();
    return read;
  }

  /** Goes on with another copy of what was played. */
  copy(): void {
    this.#copies += 1;
    const copy = join(this.#base, `copy-${this.#copies}`);
    cpSync(join(this.#base, 'played'), copy, { recursive: true });
    this.#data = copy;
  }

  run(...words: string[]): Promise<CliRun> {
    return runAevum([...words, ...this.flags]);
  }

  /** Changes the store behind everybody's back. */
  async alter(
    change: (object: GameObject) => GameObject | null | undefined,
    journal: Journal = new Map(),
  ): Promise<void> {
    const store = await openLmdb({ path: this.#data, create: false });
    const changed = new Map<Goid, Uint8Array | null>();
    for await (const { goid, bytes } of store.load()) {
      const object = change(rehydrate(Buffer.from(bytes).toString('utf8')));
      if (object !== undefined) changed.set(goid, object && Buffer.from(dehydrate(object)));
    }
    await store.restore(changed, journal);
    await store.close();
  }

  async end(): Promise<void> {
    for (const server of this.#servers) await server.stop();
    rmSync(this.#base, { recursive: true, force: true });
  }
}
