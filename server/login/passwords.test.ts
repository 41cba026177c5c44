import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refusePassword } from './passwords.ts';

describe('a password', () => {
  it('may be any characters that can be seen, and spaces', () => {
    const good = [
      'correct horse',
      'ünïcödé ok',
      '🦢🦢🦢🦢🦢🦢🦢🦢',
      '"; DROP TABLE',
      'x'.repeat(128),
      ' pad ded ',
    ];
    for (const password of good) assert.equal(refusePassword(password, 'Bob', 8), undefined, password);
  });

  it('is refused where it is too short or too long, counted in characters', () => {
    const words = 'A password has 8 to 128 characters.';
    for (const password of ['', 'short', '🦢🦢🦢🦢🦢🦢🦢', 'x'.repeat(129)]) {
      assert.equal(refusePassword(password, 'Bob', 8), words, password);
    }
    assert.equal(refusePassword('nine char', 'Bob', 10), 'A password has 10 to 128 characters.');
  });

  it('is refused where it holds what cannot be seen or typed', () => {
    for (const password of [
      'tab\tbed here',
      'line\nbreak',
      'nul\0nul\0nul',
      'half \ud83e pair',
      '\u001b[31mred!',
    ]) {
      assert.equal(
        refusePassword(password, 'Bob', 8),
        'A password is made of letters, digits, signs and spaces.',
      );
    }
  });

  it('is refused where it is only spaces, the name, or what everybody tries first', () => {
    assert.equal(refusePassword(' '.repeat(9), 'Bob', 8), 'A password is more than spaces.');
    const own = 'A password is not the name of the character.';
    assert.equal(refusePassword('BARTHOLOMEW', 'Bartholomew', 8), own);
    const common = 'That is one of the passwords that everybody tries first; choose another.';
    for (const password of ['password', 'PassWord1', '12345678'])
      assert.equal(refusePassword(password, 'Bob', 8), common);
  });
});
