import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { flipped, NaiveTree, someLeaves } from './contract-naive-tree.ts';
import { emptyRoot, leafHash, nodeHash } from './hashing.ts';
import type { Consistency, Inclusion } from './proofs.ts';
import { verifyConsistency, verifyInclusion } from './proofs.ts';

const most = 256;
const leaves = someLeaves(most);
const naive = new NaiveTree(leaves);

function inclusion(index: number, size: number): Inclusion {
  const leaf = leafHash(leaves[index] ?? Buffer.alloc(0));
  return { index, size, leaf, root: naive.root(0, size), proof: naive.path(index, 0, size) };
}

function consistency(size1: number, size2: number): Consistency {
  const proof = size1 === 0 ? [] : naive.growth(size1, 0, size2, true);
  return { size1, size2, root1: naive.root(0, size1), root2: naive.root(0, size2), proof };
}

function* inclusions(): Generator<Inclusion> {
  for (let size = 1; size <= most; size += 1) {
    for (let index = 0; index < size; index += 1) yield inclusion(index, size);
  }
}

function* consistencies(): Generator<Consistency> {
  for (let size2 = 0; size2 <= most; size2 += 1) {
    for (let size1 = 0; size1 <= size2; size1 += 1) yield consistency(size1, size2);
  }
}

/** Ways to hurt a list of hashes: a bit of each turned, the last one gone, one more at either end. */
function hurt(proof: readonly Uint8Array[], bit: number): Uint8Array[][] {
  const flips = proof.map((hash, at) => proof.with(at, flipped(hash, (bit * 7 + at) % 256)));
  const shorter = proof.length > 0 ? [proof.slice(0, -1)] : [];
  const more = Buffer.alloc(32, 7);
  return [...flips, ...shorter, [more, ...proof], [...proof, more]];
}

describe('the verifier', () => {
  it('has nothing but hashes to go by', () => {
    const text = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
    const imports = (file: string) => [...text(file).matchAll(/from '([^']+)'/g)].map(([, from]) => from);
    assert.deepEqual(imports('proofs.ts'), ['./hashing.ts']);
    assert.deepEqual(imports('hashing.ts'), ['node:crypto']);
  });
});

describe('an inclusion proof', () => {
  it('holds for every leaf of every size to 256', () => {
    for (const claim of inclusions()) assert.ok(verifyInclusion(claim), `${claim.index} in ${claim.size}`);
  });

  it('is refused when any part of it is hurt, at every size to 256', () => {
    for (const claim of inclusions()) {
      const { index, size, leaf, root, proof } = claim;
      const bit = (index * 31 + size) % 256;
      for (const wrong of hurt(proof, bit)) assert.equal(verifyInclusion({ ...claim, proof: wrong }), false);
      assert.equal(verifyInclusion({ ...claim, leaf: flipped(leaf, bit) }), false);
      assert.equal(verifyInclusion({ ...claim, root: flipped(root, bit) }), false);
    }
  });

  it('is refused for the place of any other leaf', () => {
    for (const size of [2, 3, 7, 8, 13, 64, 100]) {
      for (let index = 0; index < size; index += 1) {
        for (let other = 0; other <= size; other += 1) {
          assert.equal(verifyInclusion({ ...inclusion(index, size), index: other }), other === index);
        }
      }
    }
  });

  it('is refused with any single bit turned', () => {
    const claim = inclusion(5, 13);
    for (const [at, hash] of claim.proof.entries()) {
      for (let bit = 0; bit < 256; bit += 1) {
        assert.equal(verifyInclusion({ ...claim, proof: claim.proof.with(at, flipped(hash, bit)) }), false);
      }
    }
  });

  it('is refused with numbers that are none', () => {
    for (const number of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2 ** 64]) {
      assert.equal(verifyInclusion({ ...inclusion(0, 1), index: number }), false);
      assert.equal(verifyInclusion({ ...inclusion(0, 1), size: number }), false);
    }
    assert.equal(verifyInclusion({ ...inclusion(0, 1), size: 0 }), false);
  });

  it('is refused with hashes of another length', () => {
    for (const wrong of [Buffer.alloc(0), Buffer.alloc(31), Buffer.alloc(33)]) {
      const claim = inclusion(0, 2);
      assert.equal(verifyInclusion({ ...claim, leaf: wrong }), false);
      assert.equal(verifyInclusion({ ...claim, proof: [wrong] }), false);
      assert.equal(verifyInclusion({ index: 0, size: 1, leaf: wrong, root: wrong, proof: [] }), false);
    }
  });

  it('counts beyond 32 bits', () => {
    const siblings = Array.from({ length: 52 }, (_, at) => leafHash(Buffer.from(`sibling ${at}`)));
    const leaf = leafHash(Buffer.from('last'));
    const root = siblings.reduce((right, left) => nodeHash(left, right), leaf);
    const claim = { index: 2 ** 52 - 1, size: 2 ** 52, leaf, root, proof: siblings };
    assert.ok(verifyInclusion(claim));
    assert.equal(verifyInclusion({ ...claim, index: 2 ** 52 - 2 }), false);
  });

  it('is not fooled by an inner node that is passed off as a leaf', () => {
    const claim = inclusion(0, 4);
    const node = naive.root(0, 2);
    const proof = claim.proof.slice(1);
    assert.ok(verifyInclusion({ ...claim, size: 2, leaf: node, proof }), 'as a hash nobody could tell');
    const bytes = Buffer.concat([naive.root(0, 1), naive.root(1, 2)]);
    assert.equal(verifyInclusion({ ...claim, size: 2, leaf: leafHash(bytes), proof }), false);
  });
});

describe('a consistency proof', () => {
  it('holds for every growth to 256', () => {
    for (const claim of consistencies()) {
      assert.ok(verifyConsistency(claim), `${claim.size1} to ${claim.size2}`);
    }
  });

  it('is refused when any part of it is hurt, at every growth to 256', () => {
    for (const claim of consistencies()) {
      const { size1, size2, root1, root2, proof } = claim;
      const bit = (size1 * 31 + size2) % 256;
      for (const wrong of hurt(proof, bit))
        assert.equal(verifyConsistency({ ...claim, proof: wrong }), false);
      assert.equal(verifyConsistency({ ...claim, root1: flipped(root1, bit) }), false);
      if (size1 === 0 && size2 > 0) continue;
      assert.equal(verifyConsistency({ ...claim, root2: flipped(root2, bit) }), false);
    }
  });

  it('is refused with any single bit turned', () => {
    const claim = consistency(6, 13);
    for (const [at, hash] of claim.proof.entries()) {
      for (let bit = 0; bit < 256; bit += 1) {
        assert.equal(verifyConsistency({ ...claim, proof: claim.proof.with(at, flipped(hash, bit)) }), false);
      }
    }
  });

  it('is refused from a larger tree to a smaller one', () => {
    const { root1, root2, proof } = consistency(3, 7);
    assert.equal(verifyConsistency({ size1: 7, size2: 3, root1: root2, root2: root1, proof }), false);
  });

  it('is refused from an empty tree that has a root', () => {
    const claim = consistency(0, 3);
    assert.equal(verifyConsistency({ ...claim, root1: claim.root2 }), false);
    assert.equal(verifyConsistency({ ...claim, size2: 0, root1: claim.root2 }), false);
    assert.ok(verifyConsistency({ size1: 0, size2: 0, root1: emptyRoot(), root2: emptyRoot(), proof: [] }));
  });

  it('is refused with numbers that are none', () => {
    for (const number of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2 ** 64]) {
      assert.equal(verifyConsistency({ ...consistency(1, 2), size1: number }), false);
      assert.equal(verifyConsistency({ ...consistency(1, 2), size2: number }), false);
    }
  });

  it('is refused with hashes of another length', () => {
    for (const wrong of [Buffer.alloc(0), Buffer.alloc(31), Buffer.alloc(33)]) {
      const claim = consistency(1, 2);
      assert.equal(verifyConsistency({ ...claim, root1: wrong }), false);
      assert.equal(verifyConsistency({ ...claim, root2: wrong }), false);
      assert.equal(verifyConsistency({ ...claim, proof: [wrong] }), false);
      assert.equal(verifyConsistency({ ...claim, size2: 1, root1: wrong, root2: wrong, proof: [] }), false);
    }
  });
});
