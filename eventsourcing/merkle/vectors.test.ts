import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { verifyConsistency, verifyInclusion } from './proofs.ts';

interface Vector {
  readonly name: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}

interface InclusionVector extends Vector {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string;
  readonly leafHash: string;
}

interface ConsistencyVector extends Vector {
  readonly size1: number;
  readonly size2: number;
  readonly root1: string;
  readonly root2: string;
}

/** Its roots are the words "don't care 2", which is no hash; we want 32 bytes wherever a hash should be. */
const stricter = 'consistency/additional/sizes-are-equal-one-and-proof-is-empty';

function vectors<V extends Vector>(name: string): readonly V[] {
  const all = JSON.parse(readFileSync(join(import.meta.dirname, 'vectors', name), 'utf8')) as readonly V[];
  assert.equal(all.length, 98);
  return all;
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

function inclusionOf({ leafIdx, treeSize, root, leafHash, proof }: InclusionVector) {
  const siblings = (proof ?? []).map(bytes);
  return { index: leafIdx, size: treeSize, leaf: bytes(leafHash), root: bytes(root), proof: siblings };
}

function consistencyOf({ size1, size2, root1, root2, proof }: ConsistencyVector) {
  return { size1, size2, root1: bytes(root1), root2: bytes(root2), proof: (proof ?? []).map(bytes) };
}

describe('the vectors of transparency-dev', () => {
  for (const vector of vectors<InclusionVector>('merkle-inclusion.json')) {
    it(`${vector.wantErr ? 'refuse' : 'accept'} ${vector.name}`, () => {
      assert.equal(verifyInclusion(inclusionOf(vector)), !vector.wantErr);
    });
  }

  for (const vector of vectors<ConsistencyVector>('merkle-consistency.json')) {
    if (vector.name === stricter) continue;
    it(`${vector.wantErr ? 'refuse' : 'accept'} ${vector.name}`, () => {
      assert.equal(verifyConsistency(consistencyOf(vector)), !vector.wantErr);
    });
  }

  it('accept roots that are no hashes in one case, where we do not', () => {
    const all = vectors<ConsistencyVector>('merkle-consistency.json');
    const claim = consistencyOf(all.find(({ name }) => name === stricter)!);
    assert.equal(claim.root1.length, 12);
    assert.equal(verifyConsistency(claim), false);
    const root = Buffer.alloc(32, 2);
    assert.ok(verifyConsistency({ ...claim, root1: root, root2: root }));
  });
});
