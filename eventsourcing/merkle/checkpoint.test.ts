import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseCheckpoint, signCheckpoint, verifyCheckpoint } from './checkpoint.ts';
import { CheckpointError } from './checkpoint-error.ts';
import { logName, strangeSigner, testSigner } from './contract-test-key.ts';
import { emptyRoot } from './hashing.ts';
import { signNote } from './note.ts';
import { verifierOf } from './note-keys.ts';

const root = Buffer.from('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328', 'hex');
const verifier = verifierOf(testSigner());

/** Made by OpenSSL from the same key, text and name. */
const golden = `lowwater.example/ledger
8
XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=

— lowwater.example/ledger 9MoVeWv9oQFM9Yx2+9eQ88R/lvqbM4+2uVPNCce6jj+ubR88g1NEdIJ+6xrCJffsmnsVzxBDufoutaBcwQypSHBKvgY=
`;

function refused(problem: string, message: RegExp, run: () => unknown): void {
  assert.throws(run, error => {
    assert.ok(error instanceof CheckpointError);
    assert.equal(error.problem, problem);
    assert.match(error.message, message);
    return true;
  });
}

/** A signed note with this text, be it a checkpoint or not. */
function signed(text: string): string {
  return signNote(text, testSigner());
}

describe('a checkpoint', () => {
  it('is the text that other implementations write', () => {
    assert.equal(signCheckpoint({ size: 8, root }, testSigner()), golden);
  });

  it('is read and verified', () => {
    const expected = { origin: logName, size: 8, root, extensions: [] };
    assert.deepEqual(parseCheckpoint(golden), expected);
    assert.deepEqual(verifyCheckpoint(golden, [verifier]), expected);
  });

  it('comes back whatever its size and root', () => {
    const sizes = fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER));
    fc.assert(
      fc.property(sizes, fc.uint8Array({ minLength: 32, maxLength: 32 }), (size, hash) => {
        const note = signCheckpoint({ size, root: hash }, testSigner());
        const read = verifyCheckpoint(note, [verifier]);
        assert.equal(read.size, size);
        assert.deepEqual(Uint8Array.from(read.root), hash);
      }),
    );
  });

  it('is made of no size and no root that cannot be', () => {
    for (const size of [-1, 0.5, Number.NaN, 2 ** 53]) {
      assert.throws(() => signCheckpoint({ size, root }, testSigner()), RangeError);
    }
    for (const length of [0, 31, 33]) {
      assert.throws(() => signCheckpoint({ size: 1, root: Buffer.alloc(length) }, testSigner()), RangeError);
    }
  });

  it('of an empty log says 0', () => {
    const note = signCheckpoint({ size: 0, root: emptyRoot() }, testSigner());
    assert.match(
      note,
      /^lowwater\.example\/ledger\n0\n47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— /,
    );
  });

  it('keeps lines that it does not understand', () => {
    const { extensions } = verifyCheckpoint(
      signed(`${logName}\n8\n${root.toString('base64')}\nmore\nyet more\n`),
      [verifier],
    );
    assert.deepEqual(extensions, ['more', 'yet more']);
  });

  it('has at least three lines, and none that is empty', () => {
    const hash = root.toString('base64');
    for (const text of [
      '\n',
      'a\n',
      'a\n1\n',
      `\n1\n${hash}\n`,
      `a\n\n${hash}\n`,
      'a\n1\n\n',
      `a\n1\n${hash}\n\n`,
      `a\n1\n${hash}\n\nb\n`,
    ]) {
      refused('not-a-checkpoint', /origin, size, root/, () => parseCheckpoint(signed(text)));
    }
  });

  it('has a size that is written in one way only', () => {
    for (const size of [
      '-1',
      '+1',
      '01',
      '00',
      '1.0',
      '1e3',
      '0x8',
      ' 8',
      '8 ',
      'eight',
      '٨',
      '9007199254740992',
      '18446744073709551615',
    ]) {
      const note = signed(`${logName}\n${size}\n${root.toString('base64')}\n`);
      refused('malformed-size', /is not a number of leaves/, () => verifyCheckpoint(note, [verifier]));
    }
  });

  it('has a root of 32 bytes that is written in one way only', () => {
    const hash = root.toString('base64');
    const wrong = [
      '-',
      hash.slice(0, -1),
      hash.slice(0, -4),
      `${hash} `,
      `${hash}AA==`,
      hash.replace('/', '_'),
      hash.replace('g=', 'h='),
      root.toString('hex'),
    ];
    for (const text of wrong) {
      const note = signed(`${logName}\n8\n${text}\n`);
      refused('malformed-root', /is not the base64 of 32 bytes/, () => verifyCheckpoint(note, [verifier]));
    }
  });

  it('is refused if it is no signed note', () => {
    for (const text of ['', golden.slice(0, 40), golden.replace('\n\n', '\n')]) {
      refused('not-a-note', /not a signed note/, () => verifyCheckpoint(text, [verifier]));
    }
    refused('malformed-signature', /not a signature/, () =>
      verifyCheckpoint(golden.replace('— ', ''), [verifier]),
    );
  });

  it('is refused if it is of another log, though the key be the same', () => {
    const other = signCheckpoint({ size: 8, root }, testSigner('other.example'));
    refused('foreign-origin', /is of other\.example, not of lowwater\.example\/ledger/, () =>
      verifyCheckpoint(other, [verifier]),
    );
    const foreign = signed(`other.example\n8\n${root.toString('base64')}\n`);
    refused('foreign-origin', /other\.example/, () => verifyCheckpoint(foreign, [verifier]));
    refused('unsigned', /none of the known keys/, () =>
      verifyCheckpoint(foreign, [verifierOf(testSigner('other.example')), verifier]),
    );
  });

  it('is refused if a stranger signed it, or the text was changed', () => {
    const strange = signCheckpoint({ size: 8, root }, strangeSigner());
    refused('unsigned', /lowwater/, () => verifyCheckpoint(strange, [verifier]));
    refused('bad-signature', /lowwater/, () =>
      verifyCheckpoint(golden.replace('\n8\n', '\n9\n'), [verifier]),
    );
  });

  it('is believed from an old or a new key of the log', () => {
    const keys = [verifierOf(strangeSigner()), verifier];
    assert.equal(verifyCheckpoint(golden, keys).size, 8);
    assert.equal(verifyCheckpoint(signCheckpoint({ size: 9, root }, strangeSigner()), keys).size, 9);
  });
});
