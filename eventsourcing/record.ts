import type { Goid } from '../domain/ids.ts';

/** One event as it was recorded, its data by field name in the form of its own schema version. */
export interface RecordedEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly stream: Goid;
  /** Gapless number in its stream, from 1. */
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What one action did. */
export interface RecordedDeed {
  readonly actor: Goid;
  readonly action: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly correlation: string;
  readonly events: readonly RecordedEvent[];
}

/** What a frame holds. */
export type Entry =
  /** What players and builders did. */
  | { readonly kind: 'deeds'; readonly deeds: readonly RecordedDeed[] }
  /**
   * The whole present world as events that make it, where the ledger begins or a hole is mended. `part` counts from 0 and the
   * world is empty before part 0; the last part says so.
   */
  | {
      readonly kind: 'genesis';
      readonly part: number;
      readonly last: boolean;
      readonly deeds: readonly RecordedDeed[];
    }
  /** A batch right before this one that counts as never stored: it was undone before its answer came. */
  | { readonly kind: 'void'; readonly batchId: string; readonly at: number }
  /** What the world's state hash is after everything before this. */
  | { readonly kind: 'seal'; readonly stateHash: string; readonly objects: number; readonly at: number };
