import assert from 'node:assert/strict';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Mode } from '../../../eventsourcing/event-source-service.ts';
import type { Choose } from '../../support/faults/seeded.ts';
import { seeded } from '../../support/faults/seeded.ts';
import { assertRebuilds } from '../../support/rebuilt-world.ts';
import { assertWhole } from '../../support/whole-world.ts';
import type { Whim } from '../../support/wilful-ledger.ts';
import { inTime } from './in-time.ts';
import { names, RandomLife } from './random-life.ts';
import { ToldThings } from './told-things.ts';

const modes: readonly Mode[] = ['off', 'secondary', 'dual_primary'];
const whims: readonly Whim[] = ['takes', 'refuses', 'loses the answer', 'loses the batch', 'finds it late'];
const things = ['apple', 'coin', 'sword', 'shirt', 'sack'] as const;
/** In so many turns of the loop most of what can happen happens. */
const turns = 40;

/** A life by seed: players, whims of ledger and disk, changes of the mode, restarts and power cuts, all as chance has it. */
export class RandomEpisode {
  /** What happened, for whoever looks for a mistake. */
  readonly story: string[] = [];
  commands = 0;
  readonly #choose: Choose;
  readonly #life = new RandomLife();
  readonly #told = new ToldThings();
  #tags = 0;
  #mode: Mode;

  constructor(seed: number) {
    this.#choose = seeded(seed);
    this.#mode = this.#oneOf(modes);
  }

  /** @throws what is not as it should be */
  async run(commands: number): Promise<void> {
    try {
      await this.#start();
      while (this.commands < commands) await this.#step();
      await this.#calm();
      await this.#restart();
      await this.#calm();
    } finally {
      this.#life.cleanUp();
    }
  }

  async #step(): Promise<void> {
    const chance = this.#choose(100);
    if (chance < 50) this.#type();
    else if (chance < 65) await this.#settle();
    else if (chance < 77) this.#whim();
    else if (chance < 84) this.#disk();
    else if (chance < 90) this.#changeMode();
    else if (chance < 97) await this.#calm();
    else if (chance < 98) await this.#restart();
    else await this.#cutPower();
  }

  #type(): void {
    const who = this.#oneOf(names);
    for (let lines = 1 + this.#choose(3); lines > 0; lines -= 1) {
      const line = this.#line();
      this.commands += 1;
      this.#tell(`${who}: ${line}`);
      this.#life.screens.get(who)?.type(line);
    }
  }

  #line(): string {
    const chance = this.#choose(20);
    if (chance < 4) return `acreate item a tag${++this.#tags}`;
    if (chance < 8) return `get ${this.#thing()}`;
    if (chance < 11) return `drop ${this.#thing()}`;
    if (chance < 14) return `give ${this.#thing()} to ${this.#oneOf(names)}`;
    if (chance < 17) return this.#oneOf(['north', 'south', 'in', 'out']);
    return this.#oneOf(['look', 'inventory', 'say hello', 'sit', 'stand']);
  }

  #thing(): string {
    return this.#choose(2) === 0 ? this.#oneOf(things) : `tag${Math.max(1, this.#tags - this.#choose(6))}`;
  }

  #whim(): void {
    const { ledger } = this.#life;
    const silent = this.#choose(4) === 0;
    const whim = this.#oneOf(whims);
    this.#tell(`the ledger ${whim}${silent ? ' and is silent' : ''}`);
    ledger.will(whim, { silent });
    if (this.#choose(4) === 0) ledger.holdUp();
    else ledger.goOn();
  }

  #disk(): void {
    const { store } = this.#life.server;
    const deeds = {
      'holds up': () => store.holdUp(),
      'goes on': () => store.goOn(),
      refuses: () => store.refuse(),
      'writes once': () => store.goOnOnce(),
      'refuses restores': () => store.refuseRestores(1 + this.#choose(3)),
    };
    const deed = this.#oneOf(Object.keys(deeds) as (keyof typeof deeds)[]);
    this.#tell(`the disk ${deed}`);
    deeds[deed]();
  }

  #changeMode(): void {
    const mode = this.#oneOf(modes);
    this.#tell(`Eve: ${mode}`);
    this.#life.screens.get('Eve')?.type(`aconfig eventSourcing.mode ${mode}`);
  }

  async #settle(): Promise<void> {
    this.#tell('all that can happen happens');
    for (let turn = 0; turn < turns; turn += 1) await nextTurn();
  }

  /** Everything works again; then all must be as it was told, in memory, in the store and in the ledger. */
  async #calm(): Promise<void> {
    const { server, ledger, screens } = this.#life;
    this.#tell('calm');
    server.store.refuseRestores(0);
    server.store.goOn();
    ledger.goOn();
    ledger.will('takes');
    await this.#allOver();
    this.#mode = server.eventSource.mode;
    this.#told.read(screens);
    await assertWhole(server);
    this.#told.assertTrue(server.world);
    assert.equal(server.outboxBatches, 0, 'batches wait though the ledger takes them');
    await assertRebuilds(ledger, server);
    assert.deepEqual(
      this.#life.log.filter(it => it.msg === 'an action failed and was undone'),
      [],
    );
  }

  async #allOver(): Promise<void> {
    const { server } = this.#life;
    await inTime(server.settled());
    await inTime(server.manager.drain());
    await inTime(server.settled());
  }

  async #restart(): Promise<void> {
    await this.#calm();
    this.#tell('restart');
    await inTime(this.#life.stop());
    await this.#start();
  }

  async #cutPower(): Promise<void> {
    this.#tell('the power is cut');
    this.#told.read(this.#life.screens);
    await this.#life.cutPower();
    this.#life.ledger.goOn();
    if (this.#choose(2) === 0) await this.#life.ledger.turnUp();
    await this.#start();
  }

  async #start(): Promise<void> {
    this.#mode = this.#choose(3) === 0 ? this.#oneOf(modes) : this.#mode;
    this.#tell(`start in mode ${this.#mode}`);
    this.#life.ledger.will('takes');
    await inTime(this.#life.start(this.#mode));
    this.#told.know(this.#life.server.world, names);
  }

  #oneOf<Item>(items: readonly Item[]): Item {
    return items[this.#choose(items.length)] as Item;
  }

  #tell(what: string): void {
    this.story.push(what);
  }
}
