import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readConfig } from '../../../config/read-config.ts';
import { World } from '../../../domain/world.ts';
import { readStoredWorld } from '../../../server/main/stored-world.ts';
import type { Told } from '../../support/bot.ts';
import { Bot } from '../../support/bot.ts';
import { loadedDice } from '../../support/dice.ts';
import { Outside } from '../../support/outside.ts';
import { password } from '../../support/shared.ts';
import type { SmallDisk } from '../../support/small-disk.ts';
import { assertTold, objectsOfOne, roomNames } from '../../support/told-truth.ts';
import { assertIndexes } from '../../support/whole-world.ts';
import { assertAgreed } from './agreed.ts';
import { inTime } from './in-time.ts';

/** How a server is besieged. */
export interface SiegePlan {
  /** Where all of it lies. */
  readonly folder: string;
  readonly mode: string;
  readonly bots: number;
  readonly seed: number;
  /** A disk of its own for the ledger, which may be full. */
  readonly disk?: SmallDisk;
}

/** How one life of the server ends, beside by itself. */
export interface Assault {
  /** The step at which it kills itself, `deeds:before#3` for instance. */
  readonly crashAt?: string;
  /** After so many lines of the bots it is killed. */
  readonly killAfter?: number;
  /** After so many lines it is asked to stop, and stops unless a step of stopping kills it. */
  readonly stopAfter?: number;
  /** After so many lines the ledger's disk is full, until so many of them and the end. */
  readonly full?: { readonly from: number; readonly to: number };
  /** The mode of this life, where it is another one. */
  readonly mode?: string;
}

/** A real server, the bots that play in it, and how it dies again and again; after each death all must be as they were told. */
export class Siege {
  readonly outside: Outside;
  readonly #plan: SiegePlan;
  readonly #names: readonly string[];
  /** What each bot really had when it was looked at last. */
  #had = new Map<string, readonly string[]>();
  /** What the bots were told in a life that nobody looked at since. */
  #told: readonly Told[] = [];
  #objects = 0;
  #lives = 0;

  constructor(plan: SiegePlan) {
    this.#plan = plan;
    this.outside = new Outside(plan.folder);
    if (plan.disk) this.outside.flags['eventSourcing.path'] = join(plan.disk.path, 'ledger');
    this.#names = Array.from({ length: plan.bots }, (_, at) => `Walker${String.fromCharCode(97 + at)}`);
  }

  get mode(): string {
    return this.#plan.mode;
  }

  get canBeFull(): boolean {
    return this.#plan.disk !== undefined;
  }

  /** Makes the world and everybody in it. */
  async begin(): Promise<void> {
    await this.#start({});
    const { objects } = await this.outside.server.health();
    for (const name of this.#names) await (await this.outside.call(name)).create(name, password);
    this.#objects = objects + objectsOfOne * this.#names.length;
    await this.outside.server.stop();
    assert.equal((await this.outside.server.ended).code, 0, this.outside.server.err.text);
    await this.assertWhole();
  }

  /** One life: gives the steps that the server came by, and whether it was killed. */
  async assault(assault: Assault): Promise<{ readonly steps: readonly string[]; readonly killed: boolean }> {
    this.#lives += 1;
    const alive = await this.#start(assault).then(
      () => true,
      error => this.#died(error),
    );
    const bots = alive ? await this.#bots() : undefined;
    if (bots) await this.#besiege(bots, assault);
    else if (alive && assault.crashAt === undefined) throw new Error(this.outside.server.err.text);
    const { signal } = await this.outside.server.ended;
    this.#plan.disk?.makeRoom();
    const steps = [...this.outside.server.err.text.matchAll(/^step (.*)$/gm)].map(([, step]) => step ?? '');
    if (signal !== 'SIGKILL')
      assert.equal((await this.outside.server.ended).code, 0, this.outside.server.err.text);
    return { steps, killed: signal === 'SIGKILL' };
  }

  /** Starts the server once more, has everybody look around, stops it in good order, and looks at all that is stored. */
  async assertRecovered(): Promise<void> {
    await this.assault({ stopAfter: 0 });
    await this.assertWhole();
  }

  /** Asserts that store and ledger tell one story and that nothing is there twice. */
  async assertWhole(): Promise<void> {
    const config = this.config;
    const world = await storedWorld(config);
    assert.equal(world.size, this.#objects, 'objects came or went');
    assertIndexes(world);
    if (this.#plan.mode !== 'off') await assertAgreed(config);
  }

  get config() {
    const flags = { ...this.outside.flags, 'eventSourcing.mode': this.#plan.mode };
    return readConfig({ flags, env: {} }).config;
  }

  close(): Promise<void> {
    return this.outside.close();
  }

  async #start({ crashAt, mode = this.#plan.mode }: Assault): Promise<void> {
    this.outside.flags['eventSourcing.mode'] = mode;
    this.outside.env = crashAt === undefined ? {} : { AEVUM_TEST_CRASH_AT: crashAt };
    await this.outside.start();
  }

  /** What cannot be done any more is well where the server was killed. @throws the error where it was not, or goes on */
  async #died(error: unknown): Promise<false> {
    // Whoever loses the connection may hear of it before the end of the process is known.
    const { signal } = await inTime(this.outside.server.ended).catch(() => {
      throw error;
    });
    if (signal !== 'SIGKILL') throw error;
    return false;
  }

  /** Everybody logs in, and it is looked whether all is as they were told before; nothing where the server dies meanwhile. */
  async #bots(): Promise<Bot[] | undefined> {
    const bots: Bot[] = [];
    try {
      for (const [at, name] of this.#names.entries()) {
        const client = await this.outside.call(name);
        await client.logIn(name, password);
        bots.push(new Bot(name, client, loadedDice(this.#plan.seed + this.#lives * 100 + at)));
      }
    } catch (error) {
      await this.#died(error);
      return undefined;
    }
    const world = await storedWorld(this.config);
    assert.equal(world.size, this.#objects, 'objects came or went');
    for (const [name, real] of assertTold(world, this.#told)) this.#had.set(name, real);
    this.#told = [];
    return bots;
  }

  async #besiege(bots: readonly Bot[], { killAfter, stopAfter = 4000, full }: Assault): Promise<void> {
    let lines = 0;
    const answered = () => {
      lines += 1;
      if (lines === full?.from) this.#plan.disk?.fill();
      if (lines === full?.to) this.#plan.disk?.makeRoom();
      if (lines === killAfter) this.outside.server.signal('SIGKILL');
      else if (lines === stopAfter) this.outside.server.signal('SIGTERM');
    };
    if (stopAfter === 0) this.outside.server.signal('SIGTERM');
    await Promise.all(
      bots.map(bot =>
        bot.play(
          this.#names.filter(it => it !== bot.name),
          answered,
        ),
      ),
    );
    await this.outside.server.ended;
    const rooms = roomNames(await storedWorld(this.config));
    this.#told = bots.map(bot => bot.told(rooms, this.#had.get(bot.name)));
  }
}

async function storedWorld(config: Siege['config']): Promise<World> {
  const stored = await readStoredWorld(config);
  if (stored.state !== 'there') throw new Error(`the store is ${stored.state}`);
  return World.of(stored.objects);
}
