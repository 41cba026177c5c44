import { emptyRoot, hashBytes, leafHash, nodeHash } from './hashing.ts';

interface FullSubtree {
  readonly hash: Uint8Array;
  readonly leaves: number;
}

/** The root of a growing Merkle tree (RFC 6962 2.1) and nothing more: it keeps at most one hash for each bit of its size. */
export class MerkleRoot {
  /** The full subtrees that the leaves fill, the largest first. */
  readonly #frontier: FullSubtree[] = [];
  #size = 0;

  /** How many leaves there were. */
  get size(): number {
    return this.#size;
  }

  /** Adds a leaf by its hash. @throws {RangeError} it is not 32 bytes long */
  append(leaf: Uint8Array): void {
    if (leaf.length !== hashBytes) throw new RangeError(`a hash has ${hashBytes} bytes, not ${leaf.length}`);
    this.#add(Uint8Array.from(leaf), 1);
    this.#size += 1;
  }

  /** The root over all leaves so far, 32 bytes. */
  root(): Uint8Array {
    if (this.#size === 0) return emptyRoot();
    const hashes = this.#frontier.map(({ hash }) => hash);
    return Uint8Array.from(hashes.reduceRight((right, left) => nodeHash(left, right)));
  }

  #add(hash: Uint8Array, leaves: number): void {
    const left = this.#frontier.at(-1);
    if (left?.leaves !== leaves) {
      this.#frontier.push({ hash, leaves });
      return;
    }
    this.#frontier.pop();
    this.#add(nodeHash(left.hash, hash), leaves * 2);
  }
}

/** The root over the events of one frame, given the bytes of each: zeros where there is none, as the ledger's port wants it. */
export function eventsRoot(events: Iterable<Uint8Array>): Uint8Array {
  const tree = new MerkleRoot();
  for (const event of events) tree.append(leafHash(event));
  return tree.size === 0 ? new Uint8Array(hashBytes) : tree.root();
}
