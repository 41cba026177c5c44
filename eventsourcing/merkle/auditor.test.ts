import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Evidence, Verdict } from './auditor.ts';
import { audit } from './auditor.ts';
import type { TreeHead } from './checkpoint.ts';
import { signCheckpoint } from './checkpoint.ts';
import { someLeaves } from './contract-naive-tree.ts';
import { strangeSigner, testSigner } from './contract-test-key.ts';
import { emptyRoot, leafHash } from './hashing.ts';
import { verifierOf } from './note-keys.ts';
import { MerkleTree } from './tree.ts';

const rules = { verifiers: [verifierOf(testSigner())], maxUnsigned: 3 };
const leaves = someLeaves(40);

/** A log of so many frames; from `forkAt` on they are not the honest ones. */
function log(size: number, forkAt = size): MerkleTree {
  const tree = new MerkleTree();
  for (const [at, leaf] of leaves.slice(0, size).entries()) {
    tree.append(leafHash(at < forkAt ? leaf : Buffer.from(`forged ${at}`)));
  }
  return tree;
}

function head(tree: MerkleTree, size: number): TreeHead {
  return { size, root: tree.rootAt(size) };
}

/** The best case that somebody who holds `tree` can make, having signed at `size`. */
function evidence(remembered: TreeHead, tree: MerkleTree, size = tree.size): Evidence {
  const growth = remembered.size <= size ? tree.consistencyProof(remembered.size, size) : [];
  const unsigned = tree.consistencyProof(size, tree.size);
  const note = signCheckpoint(head(tree, size), testSigner());
  return { remembered, note, growth, stored: head(tree, tree.size), unsigned };
}

function verdict(given: Evidence): Verdict['verdict'] {
  return audit(given, rules).verdict;
}

describe('the auditor', () => {
  const honest = log(10);

  it('sees a log grow', () => {
    const found = audit(evidence(head(honest, 4), honest, 9), rules);
    assert.equal(found.verdict, 'grown');
    assert.ok(found.verdict === 'grown');
    assert.equal(found.frames, 5);
    assert.equal(found.checkpoint.size, 9);
  });

  it('sees a log for the first time', () => {
    const found = audit(evidence({ size: 0, root: emptyRoot() }, honest), rules);
    assert.ok(found.verdict === 'grown');
    assert.equal(found.frames, 10);
  });

  it('sees that nothing happened', () => {
    const found = audit(evidence(head(honest, 10), honest), rules);
    assert.ok(found.verdict === 'unchanged');
    assert.equal(found.checkpoint.size, 10);
    assert.equal(verdict(evidence({ size: 0, root: emptyRoot() }, new MerkleTree())), 'unchanged');
  });

  it('sees an older checkpoint put in place of the last', () => {
    const found = audit(evidence(head(honest, 10), honest, 8), rules);
    assert.deepEqual(found, { verdict: 'rolled-back', from: 10, to: 8 });
  });

  it('sees that the newest frames are gone though the checkpoint is there', () => {
    const before = evidence(head(honest, 8), honest);
    const found = audit({ ...before, stored: head(honest, 9), unsigned: [] }, rules);
    assert.deepEqual(found, { verdict: 'rolled-back', from: 10, to: 9 });
  });

  it('sees another history signed by the same key', () => {
    const found = audit(evidence(head(honest, 6), log(12, 5)), rules);
    assert.deepEqual(found, { verdict: 'forked', size: 6 });
    assert.equal(verdict(evidence(head(honest, 10), log(10, 9))), 'forked');
  });

  it('sees that what is stored is not what was signed', () => {
    const before = evidence(head(honest, 6), honest, 9);
    const forged = log(11, 8);
    const found = audit(
      { ...before, stored: head(forged, 11), unsigned: forged.consistencyProof(9, 11) },
      rules,
    );
    assert.deepEqual(found, { verdict: 'forked', size: 9 });
    assert.equal(verdict({ ...evidence(head(honest, 6), honest), stored: head(log(10, 2), 10) }), 'forked');
  });

  it('takes a proof that does not hold for a fork', () => {
    const before = evidence(head(honest, 4), honest, 9);
    assert.equal(verdict({ ...before, growth: [] }), 'forked');
    assert.equal(verdict({ ...before, unsigned: [] }), 'forked');
  });

  it('bears a short tail without a signature, and no longer one', () => {
    assert.equal(verdict(evidence(head(honest, 4), honest, 7)), 'grown');
    const found = audit(evidence(head(honest, 4), honest, 6), rules);
    assert.deepEqual(found, { verdict: 'unsigned-growth', frames: 4 });
    assert.equal(verdict(evidence(head(honest, 6), honest, 6)), 'unsigned-growth');
  });

  it('believes no checkpoint that the log has not signed', () => {
    const before = evidence(head(honest, 4), honest);
    const strange = signCheckpoint(head(honest, 10), strangeSigner());
    for (const [note, problem] of [
      [strange, 'unsigned'],
      [before.note.replace('\n10\n', '\n11\n'), 'bad-signature'],
      ['', 'not-a-note'],
    ] as const) {
      const found = audit({ ...before, note }, rules);
      assert.ok(found.verdict === 'bad-signature');
      assert.equal(found.error.problem, problem);
    }
  });

  it('does not take a fault of its own for a false signature', () => {
    const broken = { ...rules, verifiers: [{ ...rules.verifiers[0]!, publicKey: testSigner().privateKey }] };
    const given = evidence(head(honest, 4), honest);
    assert.throws(
      () => audit(given, broken),
      error => !/Checkpoint/.test(String(error)),
    );
  });

  it('clears every honest log and no log that forgot a signed frame', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(39), (one, other, third, forkAt) => {
        const [older = 0, signed = 0, stored = 0] = [one, other, third].sort((a, b) => a - b);
        const [before, now] = [log(older), log(stored)];
        const wanted = stored - signed > 3 ? 'unsigned-growth' : signed === older ? 'unchanged' : 'grown';
        assert.equal(verdict(evidence(head(before, older), now, signed)), wanted);
        if (forkAt >= older) return;
        assert.equal(verdict(evidence(head(before, older), log(stored, forkAt), signed)), 'forked');
      }),
    );
  });
});
