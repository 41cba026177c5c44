import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CheckpointError } from './checkpoint-error.ts';
import { logName, strangeSigner, testSigner } from './contract-test-key.ts';
import { maxSignatures, openNote, parseNote, signNote } from './note.ts';
import { keyIdOf, verifierOf } from './note-keys.ts';

const text = 'One line.\n\nAnd another — with a dash.\n';
const note = signNote(text, testSigner());
const [line = ''] = note.split('\n').slice(-2);
const verifier = verifierOf(testSigner());

function problem(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CheckpointError) return error.problem;
    throw error;
  }
  return 'none';
}

describe('a signed note', () => {
  it('is opened by the key that signed it', () => assert.equal(openNote(note, [verifier]), text));

  it('is taken apart at its last empty line', () => {
    const { text: found, signatures } = parseNote(note);
    assert.equal(found, text);
    assert.equal(signatures.length, 1);
    assert.equal(signatures[0]?.name, logName);
    assert.deepEqual(Buffer.from(signatures[0]?.keyId ?? []), keyIdOf(verifier));
    assert.equal(signatures[0]?.signature.length, 64);
  });

  it('comes back whatever its text', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }).filter(one => !/\p{Cc}/u.test(one)));
    fc.assert(
      fc.property(lines, all => {
        const whole = `${all.join('\n')}\n`;
        assert.equal(openNote(signNote(whole, testSigner()), [verifier]), whole);
      }),
    );
  });

  it('is not signed unless it can be read again', () => {
    for (const wrong of ['', 'no newline', 'a\r\n', 'a\tb\n', 'a\u0000\n', 'a\ud800\n']) {
      assert.throws(() => signNote(wrong, testSigner()), RangeError);
    }
  });

  it('is refused if it is none', () => {
    for (const wrong of [
      '',
      '\n',
      'One line.\n',
      note.slice(0, -1),
      `${note} `,
      note.replace('One', 'O\rne'),
      note.replace('One', 'O\u001bne'),
      note.replace('One', 'O\ud800ne'),
      `${text}${line}\n`.replace('\n\n', '\n'),
    ]) {
      assert.equal(
        problem(() => parseNote(wrong)),
        'not-a-note',
        JSON.stringify(wrong),
      );
    }
  });

  it('is refused if a signature is no signature', () => {
    const [, name, base64 = ''] = line.split(' ');
    const short = Buffer.alloc(4).toString('base64');
    const wrongLines = [
      '',
      'words',
      line.replace('— ', '- '),
      line.replace('— ', '—'),
      `— ${name}`,
      `— ${base64}`,
      `—  ${base64}`,
      `— a+b ${base64}`,
      `— a\u00a0b ${base64}`,
      `${line} more`,
      `${line} `,
      `— ${name} ${short}`,
      `— ${name} ${base64.slice(0, -1)}`,
      `— ${name} ${base64.replace('/', '_')}`,
      `— ${name} ${base64.slice(0, -2)}Z=`,
      `— ${name} !${base64}`,
    ];
    for (const wrong of wrongLines) {
      assert.equal(
        problem(() => parseNote(`a\n\n${wrong}\n`)),
        'malformed-signature',
        wrong,
      );
      assert.equal(
        problem(() => openNote(`${text}\n${line}\n${wrong || '—'}\n`, [verifier])),
        'malformed-signature',
        wrong,
      );
    }
  });

  it('may have 16 signatures, but not more', () => {
    const signed = (count: number) => `${text}\n${`${line}\n`.repeat(count)}`;
    assert.equal(openNote(signed(maxSignatures), [verifier]), text);
    assert.equal(
      problem(() => parseNote(signed(maxSignatures + 1))),
      'too-many-signatures',
    );
    assert.equal(maxSignatures, 16);
  });

  it('is refused when no known key has signed it, be it of the same name or the same id', () => {
    assert.equal(
      problem(() => openNote(note, [])),
      'unsigned',
    );
    assert.equal(
      problem(() => openNote(note, [verifierOf(strangeSigner())])),
      'unsigned',
    );
    assert.equal(
      problem(() => openNote(note, [verifierOf(testSigner('other'))])),
      'unsigned',
    );
    const renamed = note.replace(logName, 'other');
    assert.equal(
      problem(() => openNote(renamed, [verifier])),
      'unsigned',
    );
  });

  it('passes over the signatures of others', () => {
    const witness = signNote(text, strangeSigner('witness.example')).split('\n').at(-2);
    assert.equal(openNote(`${text}\n${witness}\n${line}\n`, [verifier]), text);
    const both = [verifier, verifierOf(strangeSigner('witness.example'))];
    assert.equal(openNote(`${text}\n${witness}\n${line}\n`, both), text);
  });

  it('is refused when one known signature is false, even if another is true', () => {
    const other = signNote('Other words.\n', strangeSigner()).split('\n').at(-2);
    const both = [verifier, verifierOf(strangeSigner())];
    assert.equal(
      problem(() => openNote(`${text}\n${line}\n${other}\n`, both)),
      'bad-signature',
    );
    assert.equal(
      problem(() => openNote(`${text}\n${line}\n${other}\n`, [verifier])),
      'none',
    );
  });

  it('is refused with any bit of its text or signature turned', () => {
    const bytes = Buffer.from(note);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const copy = Buffer.from(bytes);
      copy[bit >> 3]! ^= 1 << (bit & 7);
      assert.notEqual(
        problem(() => openNote(copy.toString(), [verifier])),
        'none',
        `bit ${bit}`,
      );
    }
  });

  it('is refused when the signature is cut short or grows', () => {
    const [, name, base64 = ''] = line.split(' ');
    const bytes = Buffer.from(base64, 'base64');
    for (const wrong of [
      bytes.subarray(0, 5),
      bytes.subarray(0, -1),
      Buffer.concat([bytes, Buffer.alloc(1)]),
    ]) {
      const changed = `${text}\n— ${name} ${wrong.toString('base64')}\n`;
      assert.equal(
        problem(() => openNote(changed, [verifier])),
        'bad-signature',
      );
    }
  });
});
