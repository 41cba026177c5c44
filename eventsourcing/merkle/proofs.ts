import { emptyRoot, hashBytes, nodeHash, sameHash } from './hashing.ts';

/** The claim that a leaf is in a tree. Hashes have 32 bytes. */
export interface Inclusion {
  /** The leaf's number, from 0. */
  readonly index: number;
  /** How many leaves the tree has. */
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  /** The siblings on the way up, nearest first. */
  readonly proof: readonly Uint8Array[];
}

/** The claim that a tree begins with all leaves of an older one, in their order. Hashes have 32 bytes. */
export interface Consistency {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the claim holds: RFC 9162 2.1.3.2. Numbers above 2^53 - 1 and hashes of another length are refused. */
export function verifyInclusion({ index, size, leaf, root, proof }: Inclusion): boolean {
  if (!areSizes(index, size) || index >= size || !areHashes([leaf, root, ...proof])) return false;
  let at = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

/**
 * Whether the claim holds: RFC 9162 2.1.4.2. Every tree begins with the empty one, which takes an empty proof and the
 * empty root. Numbers above 2^53 - 1 and hashes of another length are refused.
 */
export function verifyConsistency(claim: Consistency): boolean {
  const { size1, size2, root1, root2, proof } = claim;
  if (!areSizes(size1, size2) || size1 > size2 || !areHashes([root1, root2, ...proof])) return false;
  if (size1 === 0 && !sameHash(root1, emptyRoot())) return false;
  if (size1 === size2) return proof.length === 0 && sameHash(root1, root2);
  if (size1 === 0) return proof.length === 0;
  return grewFrom(claim);
}

function grewFrom({ size1, size2, root1, root2, proof }: Consistency): boolean {
  let at = size1 - 1;
  let last = size2 - 1;
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  const [start, ...siblings] = at === 0 ? [root1, ...proof] : proof;
  if (!start) return false;
  let older = start;
  let newer = start;
  for (const sibling of siblings) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      older = nodeHash(sibling, older);
      newer = nodeHash(sibling, newer);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      newer = nodeHash(newer, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(older, root1) && sameHash(newer, root2);
}

function areSizes(...numbers: readonly number[]): boolean {
  return numbers.every(number => Number.isSafeInteger(number) && number >= 0);
}

function areHashes(hashes: readonly Uint8Array[]): boolean {
  return hashes.every(hash => hash.length === hashBytes);
}

function isOdd(number: number): boolean {
  return number % 2 === 1;
}

/** Bit operators would cut the number to 32 bits. */
function half(number: number): number {
  return Math.floor(number / 2);
}
