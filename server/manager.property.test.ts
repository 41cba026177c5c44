import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadedDice } from '../features/support/dice.ts';
import type { LogLine } from '../features/support/log-line.ts';
import { buildersLine, playersLine } from '../features/support/random-lines.ts';
import type { ScreenWire } from '../features/support/screen-wire.ts';
import { hashedPassword, password, sharedMetrics, townPlans } from '../features/support/shared.ts';
import { StillClock } from '../features/support/still-clock.ts';
import { WholeServer } from '../features/support/whole-server.ts';
import { assertWhole } from '../features/support/whole-world.ts';
import { WilfulLedger } from '../features/support/wilful-ledger.ts';
import { printable } from './rendering/printable.ts';

type Step =
  | { readonly do: 'type'; readonly who: 'Bob' | 'Ann' | 'Eve'; readonly lines: readonly string[] }
  | { readonly do: 'quit'; readonly who: 'Bob' | 'Ann' | 'Eve' }
  | { readonly do: 'restart' };

const names = ['Bob', 'Ann', 'Eve'] as const;
const typing = (who: (typeof names)[number], line: fc.Arbitrary<string>) =>
  fc.record({
    do: fc.constant('type' as const),
    who: fc.constant(who),
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: typing('Bob', playersLine) },
  { weight: 6, arbitrary: typing('Ann', playersLine) },
  { weight: 6, arbitrary: typing('Eve', buildersLine) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('quit' as const), who: fc.constantFrom(...names) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
);

/** One run: a world on disk, its server, and three who play in it. */
class Run {
  readonly folder = mkdtempSync(join(tmpdir(), 'aevum-property-'));
  readonly log: LogLine[] = [];
  readonly ledger = new WilfulLedger();
  readonly screens = new Map<string, ScreenWire>();
  readonly clock = new StillClock();
  #ids = 0;
  #server: WholeServer | undefined;

  get server(): WholeServer {
    assert.ok(this.#server);
    return this.#server;
  }

  async open(): Promise<void> {
    const config = join(this.folder, 'config.yaml');
    writeFileSync(config, '');
    this.#server = await WholeServer.start({
      flags: {
        config,
        'storage.path': join(this.folder, 'data'),
        'world.start': 'town/square',
        'accounts.hashMemoryKiB': '1024',
        'accounts.hashPasses': '1',
      },
      areas: await townPlans(),
      clock: this.clock,
      random: loadedDice(1),
      metrics: sharedMetrics(),
      log: this.log,
      ledger: this.ledger,
      newId: () => `new-${++this.#ids}`,
    });
  }

  async enterAll(): Promise<void> {
    for (const name of names) await this.enter(name);
  }

  async enter(name: string): Promise<void> {
    const { accounts } = this.server;
    if (!(await accounts.find(name))) {
      const goid = accounts.newGoid();
      const tier = name === 'Eve' ? 'builder' : 'player';
      await accounts.register({ name, goid, gender: 'they', tier, hash: await hashedPassword() });
    }
    const screen = this.server.connect('192.0.2.1');
    this.screens.set(name, screen);
    for (const line of [name, password]) screen.type(line);
    await this.server.settled();
  }

  async take(step: Step): Promise<void> {
    if (step.do === 'restart') return this.restart();
    if (step.do === 'quit') {
      this.screens.get(step.who)?.type('quit');
      await this.server.settled();
      return this.enter(step.who);
    }
    for (const line of step.lines) this.screens.get(step.who)?.type(printable(line));
    // Only now and then is anything waited for: what comes in between is on its way together.
    if (step.lines.length % 2 === 0) await this.server.settled();
  }

  /** What is found again is what was left. */
  async restart(): Promise<void> {
    await this.server.stop();
    const left = this.server.manager.stateHash;
    await this.open();
    assert.equal(this.server.manager.stateHash, left);
    await this.enterAll();
  }
}

describe('the Manager', () => {
  it('keeps memory, store and indexes equal whatever players type, through restarts', async () => {
    const plays = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 50 }), async steps => {
      const run = new Run();
      try {
        await run.open();
        await run.enterAll();
        for (const one of steps) await run.take(one);
        await run.server.settled();
        await assertWhole(run.server);
        assert.deepEqual(
          run.log.filter(it => it.level === 'error' || it.level === 'warn'),
          [],
        );
      } finally {
        await run.server.stop();
        rmSync(run.folder, { recursive: true });
      }
    });
    await fc.assert(plays, { numRuns: 40 });
  });
});
