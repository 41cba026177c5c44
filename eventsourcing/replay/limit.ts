/** How far to replay: up to and with a position, or what had happened by a time in milliseconds since 1970. */
export type To = { readonly position: number } | { readonly time: number };

/** Where a replay stops: at the first event behind a position, or at the first deed after a time. */
export class Limit {
  readonly #position: number;
  readonly #time: number;
  #reached = false;

  constructor(to: To | undefined) {
    this.#position = to && 'position' in to ? to.position : Number.POSITIVE_INFINITY;
    this.#time = to && 'time' in to ? to.time : Number.POSITIVE_INFINITY;
  }

  /** Whether it was reached. */
  get reached(): boolean {
    return this.#reached;
  }

  /** Whether an event that would come right after a position still counts. */
  allowsEventAfter(position: number): boolean {
    if (position >= this.#position) this.#reached = true;
    return !this.#reached;
  }

  /** Whether a deed of this time still counts. */
  allowsDeedAt(time: number): boolean {
    if (time > this.#time) this.#reached = true;
    return !this.#reached;
  }
}
