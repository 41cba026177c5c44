import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, assert as check, constantFrom, integer, property, tuple, uint8Array } from 'fast-check';
import { AYT } from './bytes.ts';
import { DO, DONT, NAWS, negotiating, SGA, TIMING_MARK, TTYPE, WILL, WONT } from './contract-negotiation.ts';
import { ECHO } from './options/echo.ts';

const goAhead = '\u00ff\u00f9';

describe('the negotiator', () => {
  it('asks for TTYPE before anything else, and offers neither ECHO nor SGA', () => {
    const { negotiator, sent } = negotiating();
    negotiator.open();
    assert.deepEqual(sent(), [
      'fffd18',
      'fffd1f',
      'fffd27',
      'fffb19',
      'fffb2a',
      'fffbc9',
      'fffb46',
      'fffb5b',
      'fffb57',
      'fffb56',
    ]);
  });

  it('refuses what it does not know, once', () => {
    const { negotiator, sent } = negotiating();
    for (let time = 0; time < 3; time += 1) {
      negotiator.negotiation(DO, 99);
      negotiator.negotiation(WILL, 98);
      negotiator.negotiation(DO, 255);
    }
    assert.deepEqual(sent(), ['fffc63', 'fffe62', 'fffcff']);
  });

  it('is silent on a no to what is off', () => {
    const { negotiator, sent } = negotiating();
    for (const option of [98, 99, ECHO, SGA, TIMING_MARK, NAWS]) {
      negotiator.negotiation(WONT, option);
      negotiator.negotiation(DONT, option);
    }
    assert.deepEqual(sent(), []);
  });

  it('does not answer the answer to its own question', () => {
    const { negotiator, sent } = negotiating();
    negotiator.open();
    sent();
    negotiator.negotiation(WILL, NAWS);
    negotiator.negotiation(WILL, NAWS);
    assert.deepEqual(sent(), []);
  });

  it('ends a quarrel over an option that goes on and off', () => {
    const { negotiator, sent } = negotiating();
    negotiator.open();
    for (let time = 0; time < 100; time += 1) {
      negotiator.negotiation(WILL, NAWS);
      negotiator.negotiation(WONT, NAWS);
    }
    const said = sent();
    assert.ok(said.filter(bytes => bytes === 'fffd1f').length < 30);
    assert.ok(said.filter(bytes => bytes === 'fffe1f').length < 30);
  });

  it('refuses ECHO in play and declares it for a password, without repeating itself', () => {
    const { negotiator, sent } = negotiating();
    negotiator.negotiation(DO, ECHO);
    assert.deepEqual(sent(), ['fffc01']);
    negotiator.declare(ECHO, true);
    negotiator.declare(ECHO, true);
    negotiator.negotiation(DO, ECHO);
    negotiator.declare(ECHO, false);
    negotiator.declare(ECHO, false);
    negotiator.negotiation(DONT, ECHO);
    assert.deepEqual(sent(), ['fffb01', 'fffc01']);
  });

  it('hides a second password of a client that never answers WONT', () => {
    const { negotiator, sent } = negotiating();
    for (let time = 0; time < 2; time += 1) {
      negotiator.declare(ECHO, true);
      negotiator.negotiation(DO, ECHO);
      negotiator.declare(ECHO, false);
    }
    assert.deepEqual(sent(), ['fffb01', 'fffc01', 'fffb01', 'fffc01']);
  });

  it('keeps a password hidden when the answers to earlier declarations come late', () => {
    const { negotiator, sent } = negotiating();
    for (const hidden of [true, false, true]) negotiator.declare(ECHO, hidden);
    for (const verb of [DO, DONT, DO]) negotiator.negotiation(verb, ECHO);
    assert.deepEqual(sent(), ['fffb01', 'fffc01', 'fffb01']);
  });

  it('refuses the client’s own ECHO', () => {
    const { negotiator, sent } = negotiating();
    negotiator.negotiation(WILL, ECHO);
    assert.deepEqual(sent(), ['fffe01']);
  });

  it('ends prompts with GA, unless the client asked for none', () => {
    const { negotiator, sent } = negotiating();
    assert.equal(negotiator.promptMark, goAhead);
    negotiator.negotiation(DO, SGA);
    assert.deepEqual(sent(), ['fffb03']);
    assert.equal(negotiator.promptMark, '');
    negotiator.negotiation(DONT, SGA);
    assert.equal(negotiator.promptMark, goAhead);
  });

  it('answers every TIMING-MARK', () => {
    const { negotiator, sent } = negotiating();
    negotiator.negotiation(DO, TIMING_MARK);
    negotiator.negotiation(DO, TIMING_MARK);
    assert.deepEqual(sent(), ['fffb06', 'fffb06']);
  });

  it('passes on whether somebody is there, and ignores other commands', () => {
    const { negotiator, asked } = negotiating();
    for (const code of [AYT, 241, 242, 244, 0]) negotiator.command(code);
    assert.equal(asked(), 1);
  });

  it('says nothing once there were too many negotiations', () => {
    const { negotiator, sent, facts } = negotiating({ allowed: 1 });
    negotiator.negotiation(WILL, NAWS);
    negotiator.subnegotiation(NAWS, Buffer.from([0, 100, 0, 40]));
    negotiator.negotiation(DO, 99);
    assert.deepEqual(sent(), ['fffd1f']);
    assert.deepEqual(facts(), {});
  });

  it('says no more than one thing to each thing said, whatever that is', () => {
    const option = constantFrom<number>(ECHO, SGA, TIMING_MARK, TTYPE, NAWS, 0, 99, 255);
    const negotiations = array(tuple(integer({ min: WILL, max: DONT }), option), { maxLength: 200 });
    check(
      property(negotiations, uint8Array(), (said, payload) => {
        const { negotiator, sent } = negotiating();
        for (const [verb, code] of said) {
          negotiator.negotiation(verb, code);
          negotiator.subnegotiation(code, Buffer.from(payload));
        }
        const isReply = (bytes: string): boolean => !bytes.startsWith('fffa');
        assert.ok(sent().filter(isReply).length <= said.length);
      }),
    );
  });
});
