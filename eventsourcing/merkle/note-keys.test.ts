import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import type { CheckpointProblem } from './checkpoint-error.ts';
import { CheckpointError } from './checkpoint-error.ts';
import { logName, publishedSeed, strangeSigner, testSigner } from './contract-test-key.ts';
import {
  isKeyName,
  keyIdOf,
  makeSigner,
  readSigner,
  readVerifier,
  signerText,
  verifierOf,
  verifierText,
} from './note-keys.ts';

const pem = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
-----END PRIVATE KEY-----
`;
const vkey = 'lowwater.example/ledger+f4ca1579+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea';

function refused(problem: CheckpointProblem, message: RegExp, run: () => unknown): void {
  assert.throws(run, error => {
    assert.ok(error instanceof CheckpointError);
    assert.equal(error.name, 'CheckpointError');
    assert.equal(error.problem, problem);
    assert.match(error.message, message);
    return true;
  });
}

describe('a key', () => {
  it('made from a seed has the public half of RFC 8032', () => {
    assert.equal(signerText(testSigner()), pem);
    assert.equal(verifierText(verifierOf(testSigner())), vkey);
  });

  it('has the id of C2SP signed-note', () => {
    assert.equal(keyIdOf(verifierOf(testSigner())).toString('hex'), 'f4ca1579');
    assert.notDeepEqual(keyIdOf(verifierOf(testSigner('other'))), keyIdOf(verifierOf(testSigner())));
  });

  it('comes back from its texts', () => {
    assert.equal(signerText(readSigner(logName, pem)), pem);
    assert.equal(readSigner(logName, pem).name, logName);
    assert.equal(verifierText(readVerifier(vkey)), vkey);
    assert.equal(readVerifier(vkey).name, logName);
    for (let byte = 0; byte < 32; byte += 1) {
      const text = verifierText(verifierOf(makeSigner('a', new Uint8Array(32).fill(byte))));
      assert.equal(verifierText(readVerifier(text)), text);
    }
  });

  it('is made from 32 bytes, neither more nor less', () => {
    for (const length of [0, 31, 33]) {
      const message = new RegExp(`32 bytes, not ${length}`);
      refused('malformed-key', message, () => makeSigner('a', new Uint8Array(length)));
    }
  });

  it('is private where a private one is wanted, and Ed25519', () => {
    const otherKind = generateKeyPairSync('ed448')
      .privateKey.export({ format: 'pem', type: 'pkcs8' })
      .toString();
    const open = verifierOf(testSigner()).publicKey.export({ format: 'pem', type: 'spki' }).toString();
    for (const text of ['', 'nonsense', vkey, open, otherKind, pem.replace('MC4C', 'MC5C')]) {
      refused('malformed-key', /private key of a is not an Ed25519 key/, () => readSigner('a', text));
    }
  });

  it('never shows the text of a private key in an error', () => {
    const secret = pem.slice(40, 80);
    assert.throws(
      () => readSigner('a', pem.replace('END', 'AND')),
      error => !`${error} ${(error as CheckpointError).cause}`.includes(secret),
    );
  });

  it('that is private shows nothing of itself where a public one is wanted', () => {
    assert.throws(
      () => readVerifier(pem),
      error => error instanceof CheckpointError && !error.message.includes('MC4C'),
    );
  });

  it('that is to verify is refused unless its text is exact', () => {
    const [name, id, base64] = vkey.split('+');
    const [longer, otherType] = [publishedSeed, Buffer.alloc(33, 2)].map(bytes => bytes.toString('base64'));
    for (const text of [
      '',
      name,
      `${name}+${id}`,
      `${name}+${id}+`,
      `${name}+${id}+${base64}`,
      `${vkey} `,
      ` ${vkey}=`,
    ]) {
      refused('malformed-key', /not an Ed25519 public key as name\+id\+base64/, () =>
        readVerifier(text ?? ''),
      );
    }
    for (const text of [`${name}+${id}+${longer}`, `${name}+${id}+${otherType}`]) {
      refused('malformed-key', /not an Ed25519 public key/, () => readVerifier(text));
    }
  });

  it('that is to verify is refused under the id of another key', () => {
    for (const text of [vkey.replace('f4ca1579', 'f4ca1578'), vkey.replace('f4ca1579', 'F4CA1579')]) {
      refused('malformed-key', /its own is f4ca1579/, () => readVerifier(text));
    }
    const strange = verifierText(verifierOf(strangeSigner()));
    refused('malformed-key', /id of another key/, () =>
      readVerifier(strange.replace(/\+.{8}\+/, '+f4ca1579+')),
    );
  });

  it('has a name without spaces, plus and control characters', () => {
    for (const name of [
      '',
      'a b',
      'a+b',
      'a\nb',
      'a\tb',
      'a\u0001b',
      'a\u00a0b',
      'a\u0085b',
      'a\u2003b',
      'a\ud800',
    ]) {
      assert.equal(isKeyName(name), false);
      refused('malformed-name', /cannot be the name of a key/, () => makeSigner(name, publishedSeed));
      refused('malformed-name', /cannot be the name of a key/, () => readSigner(name, pem));
    }
    refused('malformed-name', /cannot be/, () => readVerifier(vkey.replace('lowwater', 'low water')));
    for (const name of ['a', 'example.com/log42', 'Müßiggang/—']) assert.ok(isKeyName(name));
  });
});
