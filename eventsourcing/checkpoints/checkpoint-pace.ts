/** How often checkpoints are signed. */
export interface Pace {
  readonly everyFrames: number;
  readonly everyMilliseconds: number;
}

/** Says when the next checkpoint is due: after so many frames, or after so much time where there is a frame at all. */
export class CheckpointPace {
  readonly #pace: Pace;
  #signed = 0;
  /** When it was last tried, well or not: a disk that is full is not asked again with every frame. */
  #tried: { readonly frames: number; readonly at: number };

  constructor(pace: Pace, now: number) {
    this.#pace = pace;
    this.#tried = { frames: 0, at: now };
  }

  /** How many frames the newest checkpoint speaks of. */
  get signed(): number {
    return this.#signed;
  }

  /** Whether a checkpoint over so many frames is due at this time (milliseconds since 1970). */
  isDue(frames: number, now: number): boolean {
    if (frames <= this.#signed) return false;
    const { everyFrames, everyMilliseconds } = this.#pace;
    return frames - this.#tried.frames >= everyFrames || now - this.#tried.at >= everyMilliseconds;
  }

  /** Notes that a checkpoint over so many frames is being tried. */
  try(frames: number, now: number): void {
    this.#tried = { frames, at: now };
  }

  /** Notes that a checkpoint over so many frames is kept. */
  sign(frames: number): void {
    this.#signed = frames;
    this.#tried = { ...this.#tried, frames: Math.max(this.#tried.frames, frames) };
  }
}
