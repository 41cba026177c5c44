import { InDoubtError, LedgerUnavailableError } from '../../../eventsourcing/ledger-errors.ts';
import { FaultLayer } from '../../support/faults/fault-layer.ts';
import type { ErrorCode, Fault, Operation } from '../../support/faults/faults.ts';
import { DiedError } from '../../support/faults/faults.ts';
import type { Choose } from '../../support/faults/seeded.ts';
import { seeded } from '../../support/faults/seeded.ts';
import { crashesAfter } from './crash-points.ts';
import type { Expected, Life } from './life.ts';
import { append, begin, found, look, settled } from './life.ts';
import { nextFrame } from './sent-frames.ts';

const mostSteps = 8;
const codes: readonly ErrorCode[] = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'];

/** A run of one ledger by seed: appends, faults, deaths and restarts, and at each of its steps every crash that can be. */
export class Episode {
  /** How many crashes it went through, each with a recovery, an append, another crash and another recovery. */
  points = 0;
  readonly #choose: Choose;
  #expected: Expected = { certain: [], maybe: null, epoch: 0 };
  #disk = new FaultLayer();
  #lives = 0;
  #failure: { readonly operation: Operation; readonly error: unknown } | null = null;

  constructor(seed: number) {
    this.#choose = seeded(seed);
  }

  /** @throws something acknowledged was lost, or something else than what was sent is there */
  async run(): Promise<void> {
    let life = await this.#begin(new FaultLayer());
    for (let step = this.#choose(mostSteps); step >= 0; step -= 1) {
      if (this.#choose(6) === 0) life = await this.#restart(life);
      else life = await this.#append(life);
    }
    await found(life.ledger, this.#expected);
    if (this.#failure)
      throw new Error(`after ${JSON.stringify(this.#failure.operation)}`, { cause: this.#failure.error });
  }

  async #append(life: Life): Promise<Life> {
    const { certain } = this.#expected;
    const frame = nextFrame(certain, this.#choose);
    this.#expected = { ...this.#expected, maybe: frame };
    this.#disk.faultOf = this.#choose(3) === 0 ? once(this.#choose) : () => null;
    try {
      await append(life, frame, certain.length);
      this.#expected = { ...this.#expected, certain: [...certain, frame], maybe: null };
    } catch (error) {
      if (error instanceof LedgerUnavailableError) this.#expected = { ...this.#expected, maybe: null };
      else if (error instanceof InDoubtError) return this.#heal(life);
      else throw error;
    }
    return this.#disk.isDead ? this.#begin(this.#disk.powerLost(this.#choose)) : life;
  }

  /** Opens the ledger again after a sync that failed, in the same process or in another one. */
  async #heal({ ledger }: Life): Promise<Life> {
    this.#disk.faultOf = () => null;
    if (this.#disk.isDead || this.#choose(2) === 0) return this.#begin(this.#disk.killed());
    await ledger.close();
    return this.#begin(this.#disk);
  }

  /** Ends the process well, by kill or by loss of power, and begins another one. */
  async #restart({ ledger }: Life): Promise<Life> {
    this.#disk.faultOf = () => null;
    const ending = this.#choose(3);
    if (ending === 0) await ledger.close();
    return this.#begin(ending === 1 ? this.#disk.powerLost(this.#choose) : this.#disk.killed());
  }

  /** Begins a process, and settles what was in doubt. */
  async #begin(disk: FaultLayer): Promise<Life> {
    this.#disk = disk;
    disk.after = operation => this.#crashes(operation);
    const life = await this.#life(disk);
    this.#expected = await settled(life, this.#expected);
    return life;
  }

  /** No process has the number of another one. */
  #life(disk: FaultLayer): Promise<Life> {
    this.#lives += 1;
    return begin(disk, this.#lives);
  }

  async #crashes(operation: Operation): Promise<void> {
    if (this.#failure) return;
    try {
      for (const disk of crashesAfter(operation, this.#disk, this.#choose)) {
        this.points += 1;
        await this.#judge(disk);
      }
    } catch (error) {
      // Kept apart: the ledger would take it for a disk's error.
      this.#failure = { operation, error };
    }
  }

  /** What a crash left is recovered, appended to, and lost again. */
  async #judge(crashed: FaultLayer): Promise<void> {
    let [disk, expected] = [crashed, this.#expected];
    for (let failures = Math.max(0, this.#choose(8) - 5); failures > 0; failures -= 1) {
      [disk, expected] = await this.#failedRecovery(disk, expected);
    }
    const life = await this.#life(disk);
    const { certain } = await settled(life, expected);
    const frame = nextFrame(certain, this.#choose);
    await append(life, frame, certain.length);
    const left = await look(disk.powerLost(this.#choose));
    await found(left, { certain: [...certain, frame], maybe: null });
  }

  /** A recovery in which something fails, or which ends half way; what the power leaves of it, and what must be there. */
  async #failedRecovery(disk: FaultLayer, before: Expected): Promise<[FaultLayer, Expected]> {
    disk.faultOf = once(this.#choose);
    let expected = before;
    try {
      expected = await settled(await this.#life(disk), before);
    } catch (error) {
      if (!(error instanceof DiedError || error instanceof LedgerUnavailableError)) throw error;
    }
    return [this.#choose(3) === 0 ? disk.killed() : disk.powerLost(this.#choose), expected];
  }
}

/** One fault, soon: a refusal, a write cut short or not made durable, a sync that fails, or death. */
function once(choose: Choose): (operation: Operation) => Fault | null {
  let operationsBefore = choose(12);
  let wasShort = false;
  return operation => {
    operationsBefore -= 1;
    const isNext = operationsBefore === 0;
    const code = codes[choose(codes.length)] ?? 'EIO';
    if (wasShort || isNext) {
      const fault = wasShort ? refusalOrNot(code, choose) : faultOf(operation, code, choose);
      wasShort = fault?.kind === 'shorten';
      return fault;
    }
    return null;
  };
}

function refusalOrNot(code: ErrorCode, choose: Choose): Fault | null {
  return choose(2) === 0 ? { kind: 'refuse', code } : null;
}

function faultOf({ kind, bytes }: Operation, code: ErrorCode, choose: Choose): Fault {
  const isWrite = kind === 'write';
  if (isWrite && choose(2) === 0) return { kind: 'shorten', bytes: choose(bytes) };
  if ((isWrite || kind === 'sync') && choose(3) === 0) return { kind: 'lose', code };
  return choose(3) === 0 ? { kind: 'die' } : { kind: 'refuse', code };
}
