import { join } from 'node:path';
import type { FrameHeader } from './frame-header.ts';
import { frameBytes } from './frame-header.ts';

/** A place from which a segment can be read: a frame begins there. */
export interface Landmark {
  readonly offset: number;
  readonly frame: number;
  /** Position of the frame's first event. */
  readonly first: number;
}

const nameDigits = 16;
const namePattern = /^\d{16}\.seg$/;
const landmarkBytes = 1 << 20;

/** A file of frames, named by the number of its first one. The next segment seals it. */
export class Segment {
  readonly firstFrame: number;
  readonly landmarks: Landmark[] = [];
  #end = 0;
  #newest = 0;

  constructor(firstFrame: number) {
    this.firstFrame = firstFrame;
  }

  /** Where its whole frames end, in bytes. */
  get end(): number {
    return this.#end;
  }

  /** Where its newest frame begins. */
  get newest(): number {
    return this.#newest;
  }

  /** Notes the frame that lies at its end. */
  add(header: FrameHeader): void {
    const offset = this.#end;
    if (offset - (this.landmarks.at(-1)?.offset ?? -landmarkBytes) >= landmarkBytes) {
      this.landmarks.push({ offset, frame: header.frame, first: header.first });
    }
    this.#newest = offset;
    this.#end += frameBytes(header);
  }

  /** Forgets its newest frame, which lies in a segment of its own now. */
  dropNewest(): void {
    this.#end = this.#newest;
    if (this.landmarks.at(-1)?.offset === this.#end) this.landmarks.pop();
  }

  path(folder: string): string {
    return join(folder, `${String(this.firstFrame).padStart(nameDigits, '0')}.seg`);
  }
}

/** The first frames of all segments in a list of names, in order. */
export function segmentsIn(names: readonly string[]): readonly number[] {
  const firstFrames = names.filter(name => namePattern.test(name)).map(name => Number.parseInt(name, 10));
  return firstFrames.sort((one, other) => one - other);
}
