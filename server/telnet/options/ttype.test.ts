import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClientFacts } from '../client-facts.ts';
import { negotiating, TTYPE, WILL } from '../contract-negotiation.ts';

describe('TTYPE', () => {
  it('learns name, terminal and bits in three rounds: TTY-03', () => {
    const told = typesAfter('TINTIN++', 'xterm-256color', 'MTTS 271', 'MTTS 271');
    assert.deepEqual(told.facts, { names: ['TINTIN++', 'xterm-256color'], mtts: 271 });
    assert.equal(told.asked, 3);
  });

  it('stops when a name repeats', () => {
    assert.deepEqual(typesAfter('PUTTY', 'PUTTY', 'xterm'), { facts: { names: ['PUTTY'] }, asked: 2 });
  });

  it('stops after five names, however many more there are', () => {
    assert.equal(typesAfter('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H').asked, 5);
  });

  it('asks a client only once that calls itself ANSI', () => {
    assert.deepEqual(typesAfter('ANSI', 'VT100'), { facts: { names: ['ANSI'] }, asked: 1 });
  });

  it('keeps 64 printable bytes of a name', () => {
    assert.deepEqual(typesAfter('A'.repeat(10_000)).facts, { names: ['A'.repeat(64)] });
    assert.deepEqual(typesAfter('EV\u001b[2J\nIL\u00ff ').facts, { names: ['EV[2JIL'] });
  });

  it('ignores bits that are none', () => {
    for (const bits of ['MTTS -1', 'MTTS', 'MTTS x', 'MTTS 12345678901']) {
      assert.deepEqual(
        typesAfter('X', 'ansi', bits, bits),
        { facts: { names: ['X', 'ansi'] }, asked: 4 },
        bits,
      );
    }
  });

  it('ignores names that nobody asked for, and what is not a name', () => {
    const { negotiator, sent, facts } = negotiating();
    negotiator.subnegotiation(TTYPE, Buffer.from('\0EVIL'));
    negotiator.negotiation(WILL, TTYPE);
    sent();
    negotiator.subnegotiation(TTYPE, Buffer.from([1]));
    negotiator.subnegotiation(TTYPE, Buffer.from([]));
    assert.deepEqual([sent(), facts()], [[], {}]);
  });
});

/** Answers each question for a name with the next one, and tells how often was asked. */
function typesAfter(...names: string[]): { facts: Partial<ClientFacts>; asked: number } {
  const { negotiator, sent, facts } = negotiating();
  negotiator.open();
  sent();
  negotiator.negotiation(WILL, TTYPE);
  let asked = 0;
  for (const name of names) {
    if (!sent().includes('fffa1801fff0')) break;
    asked += 1;
    negotiator.subnegotiation(TTYPE, Buffer.from(`\0${name}`, 'latin1'));
  }
  return { facts: facts(), asked: asked + sent().length };
}
