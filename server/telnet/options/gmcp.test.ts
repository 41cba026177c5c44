import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DO, DONT, negotiating } from '../contract-negotiation.ts';

const GMCP = 201;
const bytes = (text: string) => Buffer.from(text, 'utf8');
const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex');

describe('GMCP', () => {
  it('is offered, and sends nothing before the client takes it', () => {
    const { negotiator, sent } = negotiating();
    negotiator.open();
    assert.ok(sent().includes('fffbc9'));
    negotiator.tell({ name: 'Core.Ping' });
    assert.deepEqual(sent(), []);
  });

  it('sends a name and its JSON as UTF-8', () => {
    const { negotiator, sent } = agreed();
    negotiator.tell({ name: 'Core.Ping' });
    negotiator.tell({ name: 'Room.Info', body: { name: 'Café\n' } });
    assert.deepEqual(sent(), [
      `fffac9${hex('Core.Ping')}fff0`,
      `fffac9${hex('Room.Info {"name":"Café\\n"}')}fff0`,
    ]);
  });

  it('hands on what the client sends, and nothing that has no name', () => {
    const { negotiator, heard } = agreed();
    for (const text of [
      'Core.Ping',
      ' Core.Hello {"client":"Mudlet"}',
      '',
      ' ',
      '{}',
      '\u0000',
      'x'.repeat(70),
    ])
      negotiator.subnegotiation(GMCP, bytes(text));
    assert.deepEqual(heard, ['Core.Ping ', 'Core.Hello {"client":"Mudlet"}']);
  });

  it('is not counted as negotiating, so that a talkative client is not given up', () => {
    const { negotiator, heard } = agreed(1);
    for (let at = 0; at < 100; at += 1) negotiator.subnegotiation(GMCP, bytes('Core.Ping'));
    assert.equal(heard.length, 100);
  });

  it('ends with the packages that the client took', () => {
    const { negotiator, sent, heard } = agreed();
    negotiator.negotiation(DONT, GMCP);
    assert.deepEqual([sent(), heard], [['fffcc9'], ['Core.Supports.Set []']]);
    negotiator.tell({ name: 'Core.Ping' });
    assert.deepEqual(sent(), []);
  });
});

function agreed(allowed = 1000) {
  const it = negotiating({ allowed });
  it.negotiator.open();
  it.negotiator.negotiation(DO, GMCP);
  it.sent();
  return it;
}
