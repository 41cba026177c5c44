import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mode } from '../../../eventsourcing/event-source-service.ts';
import { loadedDice } from '../../support/dice.ts';
import type { LogLine } from '../../support/log-line.ts';
import type { ScreenWire } from '../../support/screen-wire.ts';
import { hashedPassword, password, sharedMetrics, townPlans } from '../../support/shared.ts';
import { StillClock } from '../../support/still-clock.ts';
import { WholeServer } from '../../support/whole-server.ts';
import { WilfulLedger } from '../../support/wilful-ledger.ts';
import { LastingStores } from './unplugged.ts';

export const names = ['Bob', 'Ann', 'Eve'] as const;

/** One world with its ledger, and the servers that come and go over it, without sockets. */
export class RandomLife {
  readonly ledger = new WilfulLedger();
  readonly log: LogLine[] = [];
  readonly screens = new Map<string, ScreenWire>();
  readonly #folder = mkdtempSync(join(tmpdir(), 'aevum-random-'));
  readonly #clock = new StillClock();
  #stores = new LastingStores();
  #server: WholeServer | undefined;
  #ids = 0;

  get server(): WholeServer {
    assert.ok(this.#server, 'no server runs');
    return this.#server;
  }

  async start(mode: Mode): Promise<void> {
    const config = join(this.#folder, 'config.yaml');
    writeFileSync(config, '');
    this.#server = await WholeServer.start({
      flags: {
        config,
        'eventSourcing.mode': mode,
        'storage.backend': 'memory',
        'world.start': 'town/square',
        'accounts.hashMemoryKiB': '1024',
        'accounts.hashPasses': '1',
      },
      stores: this.#stores,
      areas: await townPlans(),
      clock: this.#clock,
      metrics: sharedMetrics(),
      log: this.log,
      ledger: this.ledger,
      random: loadedDice(1),
      newId: () => `new-${++this.#ids}`,
    });
    for (const name of names) await this.#enter(name);
  }

  /** Somebody who left, or was sent away, comes in again. */
  comeBack(name: string): Promise<void> {
    return this.#enter(name);
  }

  /** Time goes by, and what was to happen in it happens. */
  goOn(seconds: number): void {
    this.#clock.goOn(seconds);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    this.#server = undefined;
  }

  /** The server is gone from one moment to the next; what was not on disk then is lost. */
  async cutPower(): Promise<void> {
    this.#stores = this.#stores.copy();
    this.#server = undefined;
    await this.ledger.cut();
  }

  cleanUp(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #enter(name: string): Promise<void> {
    const { accounts } = this.server;
    if (!(await accounts.find(name))) {
      const tier = name === 'Eve' ? 'admin' : 'builder';
      await accounts.register({
        name,
        goid: accounts.newGoid(),
        gender: 'they',
        tier,
        hash: await hashedPassword(),
      });
    }
    const screen = this.server.connect('192.0.2.1');
    this.screens.set(name, screen);
    for (const line of [name, password]) screen.type(line);
    await this.server.settled();
  }
}
