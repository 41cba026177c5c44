/** A text as a whole number of 53 bits: two chains of 32 bits each, mixed as in MurmurHash3's finalizer. */
function fingerprint(text: string): number {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    one = Math.imul(one ^ letter, 0x9e3779b1);
    other = Math.imul(other ^ letter, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (other & 0x1fffff) * 2 ** 32 + (one >>> 0);
}

/** Each grows by itself, so that none ever takes long to grow. */
const shelves = 256;
const fewest = 16;
const empty = -1;

/**
 * A set of texts of which only a number of 53 bits each is kept, 16 to 32 bytes a text. What it does not have was never put in;
 * what it has may, once in millions of millions, be another text with the same number.
 */
export class Fingerprints {
  readonly #shelves = new Map<number, Shelf>();

  add(text: string): void {
    const print = fingerprint(text);
    const number = print % shelves;
    const shelf = this.#shelves.get(number) ?? new Shelf();
    this.#shelves.set(number, shelf);
    shelf.add(print);
  }

  mayHave(text: string): boolean {
    const print = fingerprint(text);
    return this.#shelves.get(print % shelves)?.has(print) ?? false;
  }
}

/** Open addressing with linear probing, at most half full. */
class Shelf {
  #slots = new Float64Array(fewest).fill(empty);
  #used = 0;

  has(print: number): boolean {
    return this.#slots[this.#slotOf(print)] === print;
  }

  add(print: number): void {
    const slot = this.#slotOf(print);
    if (this.#slots[slot] === print) return;
    this.#slots[slot] = print;
    this.#used += 1;
    if (this.#used * 2 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(before.length * 2).fill(empty);
    for (const print of before) if (print !== empty) this.#slots[this.#slotOf(print)] = print;
  }

  /** Where a number lies, or would. */
  #slotOf(print: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.floor(print / shelves) & mask;
    for (let found = this.#slots[slot]; found !== empty && found !== print; found = this.#slots[slot])
      slot = (slot + 1) & mask;
    return slot;
  }
}
