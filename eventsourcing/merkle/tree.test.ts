import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NaiveTree, someLeaves } from './contract-naive-tree.ts';
import { leafHash } from './hashing.ts';
import { eventsRoot, MerkleRoot } from './root.ts';
import { MerkleTree } from './tree.ts';

const most = 256;
const leaves = someLeaves(most);
const naive = new NaiveTree(leaves);

function treeOf(all: readonly Uint8Array[]): MerkleTree {
  const tree = new MerkleTree();
  for (const leaf of all) tree.append(leafHash(leaf));
  return tree;
}

function rootOf(all: readonly Uint8Array[]): MerkleRoot {
  const root = new MerkleRoot();
  for (const leaf of all) root.append(leafHash(leaf));
  return root;
}

/** Buffers and arrays of bytes are the same to us. */
function same(found: readonly Uint8Array[], expected: readonly Uint8Array[]): void {
  const text = (hashes: readonly Uint8Array[]) => hashes.map(hash => Buffer.from(hash).toString('hex'));
  assert.deepEqual(text(found), text(expected));
}

describe('a Merkle tree', () => {
  const tree = treeOf(leaves);

  it('has the roots of the definition at every size to 256', () => {
    for (let size = 0; size <= most; size += 1) {
      same([tree.rootAt(size)], [naive.root(0, size)]);
      same([treeOf(leaves.slice(0, size)).rootAt(size)], [naive.root(0, size)]);
    }
  });

  it('has the roots that other implementations have', () => {
    const root = (size: number) => Buffer.from(treeOf(known.slice(0, size)).rootAt(size)).toString('hex');
    const known = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ].map(hex => Buffer.from(hex, 'hex'));
    assert.equal(root(0), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    assert.equal(root(1), '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    assert.equal(root(8), '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('proves every leaf in every size to 256 by the path of the definition', () => {
    for (let size = 1; size <= most; size += 1) {
      for (let index = 0; index < size; index += 1) {
        same(tree.inclusionProof(index, size), naive.path(index, 0, size));
      }
    }
  });

  it('proves every growth to 256 by the path of the definition', () => {
    for (let newer = 1; newer <= most; newer += 1) {
      for (let older = 1; older <= newer; older += 1) {
        same(tree.consistencyProof(older, newer), naive.growth(older, 0, newer, true));
      }
    }
  });

  it('needs no proof to grow from nothing', () => {
    assert.deepEqual(tree.consistencyProof(0, 5), []);
    assert.deepEqual(new MerkleTree().consistencyProof(0, 0), []);
  });

  it('is right beyond its blocks, wherever one asks', () => {
    const many = someLeaves(3000);
    const large = treeOf(many);
    const definition = new NaiveTree(many);
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), fc.nat(2999), (one, other, leaf) => {
        const [older, newer] = [Math.max(1, Math.min(one, other)), Math.max(1, one, other)];
        same([large.rootAt(newer)], [definition.root(0, newer)]);
        same(large.consistencyProof(older, newer), definition.growth(older, 0, newer, true));
        same(large.inclusionProof(leaf % newer, newer), definition.path(leaf % newer, 0, newer));
      }),
    );
  });

  it('refuses what it does not hold', () => {
    const five = treeOf(leaves.slice(0, 5));
    for (const size of [6, -1, 0.5, Number.NaN, 2 ** 53]) {
      assert.throws(() => five.rootAt(size), RangeError);
      assert.throws(() => five.inclusionProof(0, size), RangeError);
      assert.throws(() => five.consistencyProof(size, 5), RangeError);
      assert.throws(() => five.consistencyProof(0, size), RangeError);
    }
    for (const index of [4, 5, -1, 0.5]) assert.throws(() => five.inclusionProof(index, 4), RangeError);
    assert.throws(() => five.inclusionProof(0, 0), { message: 'the tree has no leaf 0, the last one is -1' });
    assert.throws(() => five.consistencyProof(4, 3), RangeError);
    for (const length of [0, 31, 33, 64])
      assert.throws(() => five.append(new Uint8Array(length)), RangeError);
    assert.equal(five.size, 5);
  });

  it('cannot be changed through what went in or came out', () => {
    const leaf = leafHash(Buffer.from('leaf'));
    const two = new MerkleTree();
    two.append(leaf);
    two.append(leafHash(Buffer.from('other')));
    const before = Buffer.from(two.rootAt(2));
    leaf.fill(0);
    for (const hash of [...two.inclusionProof(0, 2), two.rootAt(1), two.rootAt(2)]) hash.fill(0);
    same([two.rootAt(2)], [before]);
  });
});

describe('a Merkle root', () => {
  it('is that of the tree at every size to 256', () => {
    const root = new MerkleRoot();
    for (let size = 0; size <= most; size += 1) {
      assert.equal(root.size, size);
      same([root.root()], [naive.root(0, size)]);
      root.append(leafHash(leaves[size] ?? Buffer.from('last')));
    }
  });

  it('is that of the tree over any leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 80 }), { maxLength: 300 }), all => {
        same([rootOf(all).root()], [treeOf(all).rootAt(all.length)]);
      }),
    );
  });

  it('cannot be changed through what went in or came out', () => {
    const leaf = leafHash(Buffer.from('leaf'));
    const root = new MerkleRoot();
    root.append(leaf);
    leaf.fill(0);
    root.root().fill(0);
    same([root.root()], [leafHash(Buffer.from('leaf'))]);
  });

  it('refuses a hash of another length', () => {
    assert.throws(() => new MerkleRoot().append(new Uint8Array(31)), RangeError);
  });
});

describe('the root of a frame', () => {
  it('is zeros without events', () => same([eventsRoot([])], [Buffer.alloc(32)]));

  it('is the root over the bytes of its events', () => {
    same([eventsRoot(leaves.slice(0, 7))], [naive.root(0, 7)]);
  });
});
