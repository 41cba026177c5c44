import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { ask, confirm, readAll } from './ask.ts';

function conversation() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return { input, output, shown: () => String(output.read() ?? '') };
}

describe('asking', () => {
  it('gives the line that was answered', async () => {
    const talk = conversation();
    const answer = ask('Who? ', talk);
    talk.input.write('Ann\nmore');
    assert.equal(await answer, 'Ann');
    assert.equal(talk.shown(), 'Who? ');
  });

  it('does not show what is typed where it is secret', async () => {
    const talk = conversation();
    const answer = ask('Password: ', talk, true);
    talk.input.write('swordfisj\u007fh\r');
    assert.equal(await answer, 'swordfish');
    assert.equal(talk.shown(), 'Password: \n');
  });

  it('fails where the answer never comes', async () => {
    for (const hidden of [false, true]) {
      const talk = conversation();
      const answer = ask('Password: ', talk, hidden);
      talk.input.end();
      await assert.rejects(answer, {
        name: 'UsageError',
        message: 'There was no answer, so nothing was done.',
      });
    }
  });

  it('fails where Ctrl-C is the answer', async () => {
    const talk = conversation();
    const answer = ask('Password: ', talk, true);
    talk.input.write('half\u0003');
    await assert.rejects(answer, { name: 'UsageError' });
  });

  it('takes nothing but yes for a yes', async () => {
    for (const [typed, meant] of [
      ['yes', true],
      [' YES ', true],
      ['y', false],
      ['no', false],
      ['', false],
    ] as const) {
      const talk = conversation();
      const answer = confirm('Really?', talk);
      talk.input.write(`${typed}\n`);
      assert.equal(await answer, meant, typed);
      assert.equal(talk.shown(), 'Really? Type "yes" to go on: ');
    }
  });
});

describe('reading all of standard input', () => {
  it('takes away one line end and nothing else', async () => {
    for (const [given, read] of [
      ['a b \n', 'a b '],
      ['a\r\n', 'a'],
      ['a', 'a'],
      ['a\n\n', 'a\n'],
      ['', ''],
    ]) {
      const talk = conversation();
      talk.input.end(given);
      assert.equal(await readAll(talk), read);
    }
  });

  it('puts together characters that came in pieces', async () => {
    const talk = conversation();
    const bytes = Buffer.from('pässwört');
    for (const byte of bytes) talk.input.write(Buffer.of(byte));
    talk.input.end();
    assert.equal(await readAll(talk), 'pässwört');
  });

  it('stops where it is far too much', async () => {
    const talk = conversation();
    talk.input.end('x'.repeat(5000));
    await assert.rejects(readAll(talk), { name: 'UsageError', message: /4096 bytes/ });
  });
});
