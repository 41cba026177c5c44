import { LedgerUnavailableError } from '../../../eventsourcing/ledger-errors.ts';
import type { StoredFrame } from '../stored-frame.ts';
import type { FileLayer, OpenFile } from './file-layer.ts';
import { codeOf, writeWhole } from './file-layer.ts';
import { Segment } from './segment.ts';

/** Where frames are written. */
export interface TailOptions {
  readonly files: FileLayer;
  readonly folder: string;
  /** A segment that is longer is followed by a new one, in bytes. */
  readonly segmentBytes: number;
}

/** The end of a ledger, held open for its one writer. */
export class Tail {
  readonly #options: TailOptions;
  readonly #segments: Segment[];
  #open: { readonly segment: Segment; readonly file: OpenFile } | null = null;

  /** Adds to `segments`. */
  constructor(options: TailOptions, segments: Segment[]) {
    this.#options = options;
    this.#segments = segments;
  }

  /**
   * Writes a frame as the next one, durably.
   * @throws {LedgerUnavailableError} nothing of it is stored. After any other error nobody knows, and the tail must not be
   * used any more: a sync that failed must never be tried again, for the system may have forgotten the bytes.
   */
  async put(frame: StoredFrame): Promise<void> {
    const { segment, file } = await this.#segmentFor(frame);
    try {
      await writeWhole(file, frame.bytes, segment.end);
    } catch (cause) {
      if (!isFull(cause)) throw cause;
      // Cut off for good, whatever of it was written: what was called not stored must never turn up.
      await file.truncate(segment.end);
      await file.sync();
      throw this.#unavailable(cause);
    }
    segment.add(frame.header);
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.file.close();
  }

  async #segmentFor({ header, bytes }: StoredFrame): Promise<{ segment: Segment; file: OpenFile }> {
    const { segmentBytes } = this.#options;
    const last = this.#segments.at(-1);
    const hasRoom = last && (last.end === 0 || last.end + bytes.length <= segmentBytes);
    if (hasRoom) return this.#reopen(last);
    return this.#roll(new Segment(header.frame));
  }

  async #reopen(segment: Segment): Promise<{ segment: Segment; file: OpenFile }> {
    if (this.#open?.segment === segment) return this.#open;
    const file = await this.#tried('write', segment);
    this.#open = { segment, file };
    return this.#open;
  }

  async #roll(segment: Segment): Promise<{ segment: Segment; file: OpenFile }> {
    const file = await this.#tried('create', segment);
    await this.#options.files.syncFolder(this.#options.folder);
    await this.close();
    this.#segments.push(segment);
    this.#open = { segment, file };
    return this.#open;
  }

  async #tried(opening: 'write' | 'create', segment: Segment): Promise<OpenFile> {
    try {
      return await this.#options.files.open(segment.path(this.#options.folder), opening);
    } catch (cause) {
      throw this.#unavailable(cause);
    }
  }

  #unavailable(cause: unknown): LedgerUnavailableError {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new LedgerUnavailableError(`${this.#options.folder}: nothing was stored: ${reason}`, { cause });
  }
}

/** Whether the disk, a quota or the file's greatest size has no room for more. */
function isFull(error: unknown): boolean {
  return /^(ENOSPC|EDQUOT|EFBIG)$/.test(codeOf(error) ?? '');
}
