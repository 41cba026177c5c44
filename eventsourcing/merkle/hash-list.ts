import { hashBytes } from './hashing.ts';

const firstCapacity = 64;

/** A list of hashes in one array that grows, 32 bytes each. What is put in and given out are copies. */
export class HashList {
  #bytes = new Uint8Array(firstCapacity * hashBytes);
  #length = 0;

  /** How many hashes there are. */
  get length(): number {
    return this.#length;
  }

  /** @throws {RangeError} it is not 32 bytes long */
  push(hash: Uint8Array): void {
    if (hash.length !== hashBytes) throw new RangeError(`a hash has ${hashBytes} bytes, not ${hash.length}`);
    const end = this.#length * hashBytes;
    if (end === this.#bytes.length) this.#grow();
    this.#bytes.set(hash, end);
    this.#length += 1;
  }

  /** @throws {RangeError} there is none */
  at(index: number): Uint8Array {
    if (!(index >= 0 && index < this.#length)) throw new RangeError(`no hash ${index} of ${this.#length}`);
    return this.#bytes.slice(index * hashBytes, (index + 1) * hashBytes);
  }

  #grow(): void {
    const bytes = new Uint8Array(this.#bytes.length * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
