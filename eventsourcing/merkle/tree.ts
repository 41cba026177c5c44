import { HashList } from './hash-list.ts';
import { emptyRoot, nodeHash } from './hashing.ts';

const blockLeaves = 64;

/**
 * An append-only Merkle tree (RFC 6962 2.1) that can prove what it holds. It keeps all leaf hashes and the roots of full
 * blocks of 64, 128, 256 … leaves: 33 bytes a leaf, and at most as much again as room to grow. No root or proof takes
 * more than some 200 hashes.
 */
export class MerkleTree {
  readonly #leaves = new HashList();
  /** `#blocks[level]` are the roots of full subtrees of 64 · 2^level leaves. */
  readonly #blocks: HashList[] = [];

  /** How many leaves there are. */
  get size(): number {
    return this.#leaves.length;
  }

  /** Adds a leaf by its hash. @throws {RangeError} it is not 32 bytes long */
  append(leaf: Uint8Array): void {
    this.#leaves.push(leaf);
    for (let count = blockLeaves; this.size % count === 0; count *= 2) {
      this.#blocksOf(count).push(this.#join(this.size - count, this.size));
    }
  }

  /** The root that the tree had when it was `size` leaves, 32 bytes. @throws {RangeError} it never was */
  rootAt(size: number): Uint8Array {
    this.#mustHold(size);
    return size === 0 ? emptyRoot() : this.#root(0, size);
  }

  /**
   * What shows that a leaf is in the tree of `size` leaves, nearest sibling first: RFC 6962 2.1.1.
   * @throws {RangeError} there is no such leaf or size
   */
  inclusionProof(index: number, size: number): Uint8Array[] {
    this.#mustHold(size);
    mustBeWhole(index, size - 1, 'leaf');
    return this.#path(index, 0, size);
  }

  /**
   * What shows that the tree of `newer` leaves begins with that of `older`, deepest first: RFC 6962 2.1.2. Empty if
   * `older` is 0 or equal to `newer`.
   * @throws {RangeError} there is no such size, or `older` is above `newer`
   */
  consistencyProof(older: number, newer: number): Uint8Array[] {
    this.#mustHold(newer);
    mustBeWhole(older, newer, 'older size');
    return older === 0 ? [] : this.#growth(older, 0, newer, true);
  }

  #path(index: number, from: number, to: number): Uint8Array[] {
    if (to - from === 1) return [];
    const middle = split(from, to);
    return index < middle
      ? [...this.#path(index, from, middle), this.#root(middle, to)]
      : [...this.#path(index, middle, to), this.#root(from, middle)];
  }

  /** SUBPROOF of RFC 6962 2.1.2; `whole` says that the verifier knows the root of this range already. */
  #growth(older: number, from: number, to: number, whole: boolean): Uint8Array[] {
    if (older === to) return whole ? [] : [this.#root(from, to)];
    const middle = split(from, to);
    return older <= middle
      ? [...this.#growth(older, from, middle, whole), this.#root(middle, to)]
      : [...this.#growth(older, middle, to, false), this.#root(from, middle)];
  }

  #root(from: number, to: number): Uint8Array {
    const count = to - from;
    if (count === 1) return this.#leaves.at(from);
    if (count >= blockLeaves && isPowerOfTwo(count)) return this.#blocksOf(count).at(from / count);
    return this.#join(from, to);
  }

  #join(from: number, to: number): Uint8Array {
    const middle = split(from, to);
    return nodeHash(this.#root(from, middle), this.#root(middle, to));
  }

  #blocksOf(count: number): HashList {
    const level = floorLog2(count / blockLeaves);
    const blocks = this.#blocks[level] ?? new HashList();
    this.#blocks[level] = blocks;
    return blocks;
  }

  #mustHold(size: number): void {
    mustBeWhole(size, this.size, 'size');
  }
}

function mustBeWhole(number: number, most: number, what: string): void {
  if (Number.isInteger(number) && number >= 0 && number <= most) return;
  throw new RangeError(`the tree has no ${what} ${number}, the last one is ${most}`);
}

/** Where RFC 6962 divides a range: after the largest power of two below its length. */
function split(from: number, to: number): number {
  return from + 2 ** floorLog2(to - from - 1);
}

function isPowerOfTwo(count: number): boolean {
  return count === 2 ** floorLog2(count);
}

/** Of a whole number from 1 to 2^32 - 1, more leaves than memory holds. Math.log2 need not be exact. */
function floorLog2(count: number): number {
  return 31 - Math.clz32(count);
}
