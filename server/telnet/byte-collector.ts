const empty = Buffer.alloc(0);
const firstSize = 64;

/** Gathers bytes that arrive in pieces, up to a limit; what is beyond the limit is counted out, not kept. Empty, it holds no buffer. */
export class ByteCollector {
  private held = empty;
  private length = 0;
  private cut = false;

  /** Whether bytes were thrown away since the last `take`. */
  get overflowed(): boolean {
    return this.cut;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Keeps as many of the bytes as fit under `limit` in all. */
  add(bytes: Buffer, limit: number): void {
    const room = Math.min(bytes.length, Math.max(0, limit - this.length));
    if (room < bytes.length) this.cut = true;
    if (room === 0) return;
    this.grow(this.length + room, limit);
    bytes.copy(this.held, this.length, 0, room);
    this.length += room;
  }

  /** Hands out what was gathered and starts anew. */
  take(): Buffer {
    const taken = this.held.subarray(0, this.length);
    this.held = empty;
    this.length = 0;
    this.cut = false;
    return taken;
  }

  private grow(needed: number, limit: number): void {
    if (needed <= this.held.length) return;
    const larger = Buffer.alloc(Math.min(limit, Math.max(needed, firstSize, this.held.length * 2)));
    this.held.copy(larger, 0, 0, this.length);
    this.held = larger;
  }
}
