import assert from 'node:assert/strict';
import { actions } from '../../../actions/index.ts';
import type { Mode } from '../../../eventsourcing/event-source-service.ts';
import { anyLine } from '../../support/any-line.ts';
import type { Choose } from '../../support/faults/seeded.ts';
import { seeded } from '../../support/faults/seeded.ts';
import { assertRebuilds } from '../../support/rebuilt-world.ts';
import { assertWhole } from '../../support/whole-world.ts';
import { inTime } from './in-time.ts';
import { names, RandomLife } from './random-life.ts';

/** Everything is compared after so many commands. */
const commandsBetweenLooks = 500;
const mostKept = 40;
/** What lets the rest of a life be more than refusals: one wakes, stands, leaves the editor and may talk. */
const common = [
  'wake',
  'stand',
  '*quit',
  'yes',
  'no',
  'goto town/square',
  'unmute Bob',
  'unmute Ann',
  'acreate item a tag1',
  'acreate item a tag2',
] as const;

/** Players and staff who type any word of the game, rightly or wrongly, in one mode, while time goes by. */
export class Crowd {
  /** What was typed last, for whoever looks for a mistake. */
  readonly story: string[] = [];
  readonly #choose: Choose;
  readonly #mode: Mode;
  readonly #life = new RandomLife();

  constructor(mode: Mode, seed: number) {
    this.#choose = seeded(seed);
    this.#mode = mode;
  }

  /** @throws what is not as it should be */
  async run(commands: number): Promise<void> {
    try {
      await this.#life.start(this.#mode);
      for (let done = 1; done <= commands; done += 1) {
        await this.#type();
        if (done % commandsBetweenLooks === 0 || done === commands) await this.#look();
      }
      await inTime(this.#life.stop());
    } finally {
      this.#life.cleanUp();
    }
  }

  async #type(): Promise<void> {
    const name = names[this.#choose(names.length)] ?? 'Bob';
    if (!this.#life.screens.get(name)?.open) await this.#life.comeBack(name);
    const screen = this.#life.screens.get(name);
    const chance = this.#choose(60);
    const line = chance < common.length ? (common[chance] ?? 'look') : anyLine(actions, this.#choose);
    this.#tell(`${name}: ${line}`);
    if (chance === 59) return screen?.breakOff();
    if (chance > 50) this.#life.goOn(1 + this.#choose(20));
    screen?.turnPage();
    screen?.type(line);
    await inTime(this.#life.server.settled());
    this.#assertNoFault(name);
  }

  #assertNoFault(name: string): void {
    const { log, screens } = this.#life;
    const faults = log.filter(it => it.level === 'error' || it.level === 'fatal');
    assert.deepEqual(faults, [], 'the log tells of a fault');
    for (const line of screens.get(name)?.page ?? [])
      assert.ok(!line.startsWith('Something went wrong'), `${name} read "${line}"`);
  }

  async #look(): Promise<void> {
    const { server, ledger } = this.#life;
    await inTime(server.manager.drain());
    await assertWhole(server);
    assert.equal(server.outboxBatches, 0, 'batches wait though the ledger takes them');
    await assertRebuilds(ledger, server);
    assert.equal(server.eventSource.mode, this.#mode);
  }

  #tell(what: string): void {
    this.story.push(what);
    if (this.story.length > mostKept) this.story.shift();
  }
}
