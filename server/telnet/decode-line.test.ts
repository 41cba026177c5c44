import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assert as check, property, uint8Array } from 'fast-check';
import { decodeLine, withoutHalfCharacter } from './decode-line.ts';

describe('decoding', () => {
  it('reads UTF-8', () => {
    assert.equal(decodeLine(Buffer.from('say Grüße 世界 🎲')), 'say Grüße 世界 🎲');
  });

  it('takes a stray byte for a letter of Latin-1, and keeps the UTF-8 around it', () => {
    assert.equal(decodeLine(Buffer.from('636166e9206f6b20c3a9', 'hex')), 'café ok é');
  });

  it('replaces what is neither', () => {
    assert.equal(decodeLine(Buffer.from('7a80', 'hex')), 'z\ufffd');
    assert.equal(decodeLine(Buffer.from('eda080', 'hex')), 'í\ufffd\ufffd');
    assert.equal(decodeLine(Buffer.from('d7f7', 'hex')), '\ufffd\ufffd');
    assert.equal(decodeLine(Buffer.from('9b324a', 'hex')), '\ufffd2J');
  });

  it('never lets byte 255 become ÿ', () => {
    assert.equal(decodeLine(Buffer.from('fffac9', 'hex')), '\ufffdúÉ');
  });

  it('always gives valid text', () => {
    check(property(uint8Array(), bytes => decodeLine(Buffer.from(bytes)).isWellFormed()));
  });

  it('leaves out the half of a character that a cut left, and nothing else', () => {
    for (const [given, kept] of [
      ['61c3', '61'],
      ['61e4b8', '61'],
      ['61f09f8e', '61'],
      ['c3a9', 'c3a9'],
      ['61', '61'],
      ['808080', '808080'],
      ['', ''],
    ]) {
      assert.equal(withoutHalfCharacter(Buffer.from(given!, 'hex')).toString('hex'), kept);
    }
  });
});
