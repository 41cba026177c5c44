import type { Ledger } from '../ledger.ts';
import { LedgerShortenedError } from '../ledger-errors.ts';
import type { Checkpoint } from '../merkle/checkpoint.ts';
import { signCheckpoint } from '../merkle/checkpoint.ts';
import type { NoteSigner } from '../merkle/note-keys.ts';
import type { Pace } from './checkpoint-pace.ts';
import { CheckpointPace } from './checkpoint-pace.ts';
import { assertContinues, NotContinuedError } from './continuity.ts';

/** Where checkpoints are kept, and the key that signs them. */
export interface CheckpointKeeper {
  /** The key, made where there is none, and the newest checkpoint. @throws {CheckpointError} it is not signed with this key */
  open(): Promise<{ readonly signer: NoteSigner; readonly newest: Checkpoint | null }>;
  /** Keeps a checkpoint over so many frames, durably. */
  keep(frames: number, note: string): Promise<void>;
}

/** How the checkpoints fare. */
export interface CheckpointWatcher {
  signed(frames: number): void;
  /** None could be signed. It is tried again when the next is due. */
  failed(error: unknown): void;
}

/** What checkpoints are made with. */
export interface CheckpointParts {
  readonly keeper: CheckpointKeeper;
  readonly pace: Pace;
  readonly watcher: CheckpointWatcher;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets others have their turn. */
  readonly breathe: () => Promise<void>;
  /** How long the last checkpoint may take, from the moment when it is asked. */
  readonly patience: () => AbortSignal;
  /** Calls now and then, until what it gives is called. */
  readonly clock: (tick: () => void) => () => void;
}

/** Signs what a ledger holds for good, one checkpoint at a time. Nobody has to wait for it, and no fault of it reaches anybody. */
export class CheckpointSigner {
  readonly #ledger: Ledger;
  readonly #parts: CheckpointParts;
  readonly #pace: CheckpointPace;
  /** There from the beginning to the end. */
  #stopClock: (() => void) | undefined;
  #ready: Promise<NoteSigner> | undefined;
  #working: Promise<void> | undefined;
  #frames = 0;
  #patience: AbortSignal | undefined;

  constructor(ledger: Ledger, parts: CheckpointParts) {
    this.#ledger = ledger;
    this.#parts = parts;
    this.#pace = new CheckpointPace(parts.pace, parts.now());
  }

  /**
   * Looks whether the ledger is as long as it was signed for; what its frames are is looked at later. Checkpoints that cannot be
   * read are told of when the next is due. @throws {LedgerShortenedError}
   */
  async assertWhole(): Promise<void> {
    const newest = await this.#parts.keeper.open().then(
      it => it.newest,
      () => null,
    );
    const { frames } = await this.#ledger.head();
    if (newest && frames < newest.size)
      throw new LedgerShortenedError({ signed: newest.size, found: frames });
  }

  /** Looks whether the ledger goes on from the newest checkpoint, and keeps an eye on the clock. */
  begin(): void {
    this.#stopClock ??= this.#parts.clock(() => this.#tick());
    void this.#once(async () => {
      await this.#signer();
    });
  }

  /** Takes note that the ledger has so many frames. */
  appended(frames: number): void {
    this.#frames = Math.max(this.#frames, frames);
    this.#tick();
  }

  /** Signs what there is, the last time. Resolves soon, whatever happens; at once where it never began. */
  async end(): Promise<void> {
    if (!this.#stopClock) return;
    this.#stopClock();
    this.#stopClock = undefined;
    this.#patience = this.#parts.patience();
    await this.#working;
    await this.#once(() => this.#sign());
  }

  #tick(): void {
    if (!this.#stopClock) return;
    if (this.#pace.isDue(this.#frames, this.#parts.now())) void this.#once(() => this.#sign());
  }

  #once(work: () => Promise<void>): Promise<void> {
    this.#working ??= work()
      .catch(error => this.#parts.watcher.failed(error))
      .finally(() => {
        this.#working = undefined;
        // What became due meanwhile.
        this.#tick();
      });
    return this.#working;
  }

  async #sign(): Promise<void> {
    this.#pace.try(this.#frames, this.#parts.now());
    const signer = await this.#signer();
    const { frames, root } = await this.#ledger.head();
    if (frames <= this.#pace.signed) return;
    await this.#parts.keeper.keep(frames, signCheckpoint({ size: frames, root }, signer));
    this.#pace.sign(frames);
    this.#parts.watcher.signed(frames);
  }

  /** The key, once the ledger was compared with what it signed before. A false past stays false; all else is tried again. */
  #signer(): Promise<NoteSigner> {
    this.#ready ??= this.#prepare().catch(error => {
      if (!(error instanceof NotContinuedError)) this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  async #prepare(): Promise<NoteSigner> {
    const { signer, newest } = await this.#parts.keeper.open();
    const { frames } = await this.#ledger.head();
    this.#frames = Math.max(this.#frames, frames);
    if (!newest) return signer;
    const { breathe } = this.#parts;
    const assertWanted = () => this.#patience?.throwIfAborted();
    await assertContinues(this.#ledger, newest, { breathe, assertWanted });
    this.#pace.sign(newest.size);
    return signer;
  }
}
