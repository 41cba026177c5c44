import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DO, DONT, negotiating, WILL, WONT } from '../contract-negotiation.ts';

const [BINARY, EOR, LINEMODE, NEW_ENVIRON, CHARSET, MSSP, MXP] = [0, 25, 34, 39, 42, 70, 91] as const;
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const hexOf = (text: string) => Buffer.from(text, 'latin1').toString('hex');

/** A client that has been asked everything, and has answered this. */
function after(verb: number, option: number) {
  const it = negotiating();
  it.negotiator.open();
  it.sent();
  it.negotiator.negotiation(verb, option);
  return it;
}

describe('BINARY', () => {
  it('is agreed to in each direction by itself, since nothing changes by it', () => {
    const { negotiator, sent } = after(DO, BINARY);
    assert.deepEqual(sent(), ['fffb00']);
    negotiator.negotiation(WILL, BINARY);
    negotiator.negotiation(WONT, BINARY);
    assert.deepEqual(sent(), ['fffd00', 'fffe00']);
  });
});

describe('EOR', () => {
  it('ends a prompt instead of GA, also where go-aheads are suppressed', () => {
    const { negotiator } = after(DO, EOR);
    assert.equal(hexOf(negotiator.promptMark), 'ffef');
    negotiator.negotiation(DO, 3);
    assert.equal(hexOf(negotiator.promptMark), 'ffef');
    negotiator.negotiation(DONT, EOR);
    assert.equal(negotiator.promptMark, '');
    negotiator.negotiation(DONT, 3);
    assert.equal(hexOf(negotiator.promptMark), 'fff9');
  });
});

describe('LINEMODE', () => {
  it('is refused once, and its subnegotiations are ignored, empty ones too', () => {
    const { negotiator, sent } = after(WILL, LINEMODE);
    negotiator.negotiation(WILL, LINEMODE);
    for (const payload of ['', '01', '0103']) negotiator.subnegotiation(LINEMODE, bytes(payload));
    assert.deepEqual(sent(), ['fffe22']);
  });
});

describe('NEW-ENVIRON', () => {
  it('is asked twice, for the variables of the system and of the user', () => {
    assert.deepEqual(after(WILL, NEW_ENVIRON).sent(), ['fffa270100fff0', 'fffa270103fff0']);
  });

  it('reads what TinTin++ and Mudlet say: ENV-03', () => {
    const { negotiator, facts } = after(WILL, NEW_ENVIRON);
    const mtts = '00 4d545453 01 373833';
    const name = '00 00 434c49454e545f4e414d45 01 54494e54494e2b2b 20';
    negotiator.subnegotiation(
      NEW_ENVIRON,
      bytes(`00 00 ${mtts} ${name} 03 53435245454e5f524541444552 01 31`),
    );
    assert.deepEqual(facts().variables, { MTTS: '783', CLIENT_NAME: 'TINTIN++', SCREEN_READER: '1' });
    negotiator.subnegotiation(NEW_ENVIRON, bytes('02 03 53435245454e5f524541444552 01 30'));
    assert.deepEqual(facts().variables, { SCREEN_READER: '0' });
  });

  it('takes the meaning from a quoted byte: ENV-05', () => {
    const { negotiator, facts } = after(WILL, NEW_ENVIRON);
    negotiator.subnegotiation(NEW_ENVIRON, bytes('00 00 41 0201 42 01 76 00 4d545453 01 31 0200 32 0203'));
    assert.deepEqual(facts().variables, { MTTS: '12' });
  });

  it('makes nothing of what is broken, unknown or too much', () => {
    const { negotiator, facts } = after(WILL, NEW_ENVIRON);
    const flood = `00 ${'00 41 01 42'.repeat(64)} 00 4d545453 01 31`;
    for (const payload of [
      '',
      '00',
      '07',
      '00 01 6f',
      '00 00 01 78',
      '00 00 4d545453',
      '00 00 55534552 01 2d66',
      '00 02',
      flood,
    ])
      negotiator.subnegotiation(NEW_ENVIRON, bytes(payload));
    assert.deepEqual(facts().variables, {});
    negotiator.subnegotiation(NEW_ENVIRON, bytes(`00 00 4d545453 01 ${'31'.repeat(5000)}`));
    assert.equal(facts().variables?.MTTS?.length, 256);
  });

  it('keeps nothing where the client did not agree', () => {
    const { negotiator, facts } = negotiating();
    negotiator.subnegotiation(NEW_ENVIRON, bytes('00 00 4d545453 01 31'));
    assert.deepEqual(facts(), {});
  });
});

describe('CHARSET', () => {
  const says = (command: number, text: string) => Buffer.from(String.fromCharCode(command) + text, 'latin1');
  const offer = `fffa2a01${hexOf(';UTF-8;ISO-8859-1;US-ASCII')}fff0`;

  it('offers UTF-8 first, and takes what is accepted', () => {
    const { negotiator, sent, facts } = after(DO, CHARSET);
    assert.deepEqual(sent(), [offer]);
    negotiator.subnegotiation(CHARSET, says(2, 'utf-8'));
    assert.equal(facts().charset, 'utf-8');
    negotiator.subnegotiation(CHARSET, says(2, 'KOI8-R'));
    assert.equal(facts().charset, 'utf-8');
  });

  it('does not ask again where it is rejected', () => {
    const { negotiator, sent, facts } = after(DO, CHARSET);
    sent();
    for (let at = 0; at < 2; at += 1) negotiator.subnegotiation(CHARSET, says(3, ''));
    assert.deepEqual([sent(), facts()], [[], {}]);
  });

  it('answers a client that asks with the best it offers', () => {
    const { negotiator, sent, facts } = after(WILL, CHARSET);
    assert.deepEqual(sent(), ['fffd2a']);
    negotiator.subnegotiation(CHARSET, says(1, ' iso-8859-1 utf-8'));
    negotiator.subnegotiation(CHARSET, says(1, ';ISO-8859-1;KOI8-R'));
    assert.deepEqual(sent(), [`fffa2a02${hexOf('utf-8')}fff0`, `fffa2a02${hexOf('ISO-8859-1')}fff0`]);
    assert.equal(facts().charset, 'latin-1');
  });

  it('rejects lists without anything known, and is silent on what is no request', () => {
    const { negotiator, sent } = after(WILL, CHARSET);
    sent();
    for (const list of ['[TTABLE]\u0001;UTF-8', '', ';', ';KOI8-R', 'UTF-8'])
      negotiator.subnegotiation(CHARSET, says(1, list));
    assert.deepEqual(sent(), Array(5).fill('fffa2a03fff0'));
    for (const payload of [Buffer.alloc(0), says(4, '\u0001'), says(7, '')])
      negotiator.subnegotiation(CHARSET, payload);
    assert.deepEqual(sent(), []);
  });

  it('is one talk, whoever began it', () => {
    const { negotiator, facts } = after(DO, CHARSET);
    negotiator.negotiation(WILL, CHARSET);
    negotiator.negotiation(DONT, CHARSET);
    negotiator.subnegotiation(CHARSET, says(1, ';US-ASCII'));
    assert.equal(facts().charset, 'ascii');
  });
});

describe('MSSP', () => {
  it('tells all there is, once', () => {
    const { negotiator, sent } = after(DO, MSSP);
    negotiator.negotiation(DO, MSSP);
    assert.deepEqual(sent(), [`fffa46${hexOf('\u0001NAME\u0002Aevum\u0001PORT\u00024000\u00024001')}fff0`]);
  });

  it('is not told for ever to a client that cannot decide: MSP-05', () => {
    const { negotiator, sent } = after(DO, MSSP);
    for (let at = 0; at < 2000; at += 1) for (const verb of [DONT, DO]) negotiator.negotiation(verb, MSSP);
    assert.ok(sent().filter(it => it.startsWith('fffa46')).length < 60);
  });
});

describe('MXP', () => {
  it('locks the line when it comes on, and is known of the client until it goes off', () => {
    const { negotiator, sent, facts } = after(DO, MXP);
    assert.deepEqual(sent(), ['fffa5bfff0', hexOf('\u001b[7z')]);
    assert.equal(facts().mxp, true);
    negotiator.subnegotiation(MXP, bytes('00'));
    negotiator.negotiation(DONT, MXP);
    assert.deepEqual([sent(), facts().mxp], [['fffc5b'], false]);
  });
});
