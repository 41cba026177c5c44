import { createHash } from 'node:crypto';
import type { GameEvent } from '../domain/event.ts';
import type { Goid } from '../domain/ids.ts';
import { goid } from '../domain/ids.ts';
import { encodeFrame } from './frames.ts';
import type { Frame, RecordedFrame } from './ledger.ts';
import type { Entry, RecordedDeed } from './record.ts';

const nothing = new Uint8Array(32);

/** Writes what happened as a ledger would hold it: positions and versions without a gap, frames in a chain. */
export class Recorder {
  readonly frames: RecordedFrame[] = [];
  readonly #versions = new Map<Goid, number>();
  #position = 0;

  /** Ann does something at some time. */
  deed(events: readonly GameEvent[], at = 1_000 + this.frames.length): RecordedDeed {
    const recorded = events.map(({ type, schemaVersion, stream, data }) => {
      const version = (this.#versions.get(stream) ?? 0) + 1;
      this.#versions.set(stream, version);
      return { type, schemaVersion, stream, version, data: { ...data } };
    });
    return { actor: goid('Ann'), action: 'try', at, correlation: `c${this.frames.length}`, events: recorded };
  }

  /** Appends deeds, each with one list of events. */
  deeds(...deeds: readonly (readonly GameEvent[])[]): RecordedFrame {
    return this.entry({ kind: 'deeds', deeds: deeds.map(events => this.deed(events)) });
  }

  entry(entry: Entry): RecordedFrame {
    return this.append(encodeFrame(`batch ${this.frames.length}`, entry));
  }

  append({ batchId, events, eventsRoot, body }: Frame): RecordedFrame {
    const hash = createHash('sha256').update(body).digest();
    const frame: RecordedFrame = {
      ...{ batchId, eventsRoot, body, header: body, hash, leaf: hash, epoch: 1 },
      ...{ frame: this.frames.length, first: this.#position + 1, count: events.length },
      previousHash: this.frames.at(-1)?.hash ?? nothing,
    };
    this.#position += events.length;
    this.frames.push(frame);
    return frame;
  }

  /** Reads as a ledger reads. */
  async *read({ after = 0 } = {}): AsyncGenerator<RecordedFrame> {
    for (const frame of this.frames) if (frame.first + frame.count - 1 > after || after === 0) yield frame;
  }
}
