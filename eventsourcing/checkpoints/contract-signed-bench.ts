import assert from 'node:assert/strict';
import { openMemoryLedger } from '../../storage/ledgers/memory.ts';
import { encodeFrame } from '../frames.ts';
import type { Lease, Ledger } from '../ledger.ts';
import type { Checkpoint } from '../merkle/checkpoint.ts';
import { signCheckpoint, verifyCheckpoint } from '../merkle/checkpoint.ts';
import { testSigner } from '../merkle/contract-test-key.ts';
import { verifierOf } from '../merkle/note-keys.ts';
import type { CheckpointKeeper, CheckpointParts } from './checkpoint-signer.ts';
import { CheckpointedLedger } from './checkpointed-ledger.ts';

const signer = testSigner();

/** A ledger in memory and all that its checkpoints touch, in the hands of a test. */
export class SignedBench implements CheckpointKeeper {
  inner: Ledger = openMemoryLedger();
  now = 0;
  /** Checkpoints that are kept. */
  readonly notes: string[] = [];
  /** What the keeper says instead of doing anything. */
  fault: Error | null = null;
  /** What has to happen before one is kept. */
  gate: Promise<void> = Promise.resolve();
  /** What an earlier run signed. */
  newest: Checkpoint | null = null;
  failures: unknown[] = [];
  readonly patience = new AbortController();
  /** How many clocks run. */
  clocks = 0;
  #tick: () => void = () => assert.fail('there is no clock');
  #lease: Lease | undefined;

  async open() {
    if (this.fault) throw this.fault;
    return { signer, newest: this.newest };
  }

  async keep(frames: number, note: string): Promise<void> {
    await this.gate;
    if (this.fault) throw this.fault;
    assert.equal(sizeOf(note), frames);
    this.notes.push(note);
  }

  get sizes(): number[] {
    return this.notes.map(sizeOf);
  }

  ledger(more: Partial<CheckpointParts> = {}): CheckpointedLedger {
    return new CheckpointedLedger(this.inner, {
      keeper: this,
      pace: { everyFrames: 3, everyMilliseconds: 60 },
      watcher: { signed: () => {}, failed: error => this.failures.push(error) },
      now: () => this.now,
      breathe: () => Promise.resolve(),
      patience: () => this.patience.signal,
      clock: work => this.#clock(work),
      ...more,
    });
  }

  /** A ledger that may be written to. */
  async acquired(more: Partial<CheckpointParts> = {}): Promise<CheckpointedLedger> {
    const ledger = this.ledger(more);
    this.#lease = await ledger.acquire('a test');
    await settled();
    return ledger;
  }

  async append(ledger: Ledger, frames: number): Promise<void> {
    const epoch = this.#lease?.epoch ?? 0;
    for (let more = 0; more < frames; more += 1) {
      const expected = (await ledger.head()).frames;
      const frame = encodeFrame(`batch-${expected}`, { kind: 'void', batchId: 'x', at: 0 });
      await ledger.append(frame, { epoch, expected });
    }
  }

  async release(): Promise<void> {
    await this.#lease?.release();
  }

  /** Time has passed. */
  async tick(): Promise<void> {
    this.#tick();
    await settled();
  }

  /** Another ledger in the place of the one before. */
  async replace(frames: number): Promise<void> {
    this.inner = openMemoryLedger();
    this.#lease = await this.inner.acquire('somebody');
    await this.append(this.inner, frames);
    await this.release();
  }

  /** The checkpoint of what the ledger holds. */
  async checkpoint(): Promise<Checkpoint> {
    const { frames, root } = await this.inner.head();
    return verifyCheckpoint(signCheckpoint({ size: frames, root }, signer), [verifierOf(signer)]);
  }

  #clock(work: () => void): () => void {
    this.#tick = work;
    this.clocks += 1;
    return () => {
      this.clocks -= 1;
    };
  }
}

/** Lets everything run that waits for nothing but its turn. */
export function settled(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

function sizeOf(note: string): number {
  return verifyCheckpoint(note, [verifierOf(signer)]).size;
}
