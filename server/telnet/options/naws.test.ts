import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClientFacts } from '../client-facts.ts';
import { NAWS, negotiating, WILL, WONT } from '../contract-negotiation.ts';

describe('NAWS', () => {
  it('tells the size of the window, unsigned: NAW-01, NAW-09', () => {
    assert.deepEqual(windowAfter([0, 80, 0, 24]), { width: 80, height: 24 });
    assert.deepEqual(windowAfter([0, 200, 0, 60]), { width: 200, height: 60 });
    assert.deepEqual(windowAfter([0, 255, 0, 255]), { width: 255, height: 255 });
  });

  it('takes 0 for unknown, and keeps sizes sensible: NAW-03, NAW-05', () => {
    assert.deepEqual(windowAfter([0, 0, 0, 0]), { width: 80, height: 24 });
    assert.deepEqual(windowAfter([255, 255, 255, 255]), { width: 500, height: 500 });
    assert.deepEqual(windowAfter([0, 5, 0, 1]), { width: 20, height: 5 });
  });

  it('ignores a payload that is not four bytes, or that nobody agreed to', () => {
    assert.deepEqual(windowAfter([0, 80, 0]), {});
    assert.deepEqual(windowAfter([0, 80, 0, 24, 0]), {});
    assert.deepEqual(windowAfter([]), {});
    const { negotiator, facts } = negotiating();
    negotiator.open();
    negotiator.subnegotiation(NAWS, Buffer.from([0, 100, 0, 40]));
    negotiator.negotiation(WONT, NAWS);
    negotiator.subnegotiation(NAWS, Buffer.from([0, 100, 0, 40]));
    assert.deepEqual(facts(), {});
  });

  it('is not obeyed after it was turned off', () => {
    const { negotiator, facts } = negotiating();
    negotiator.negotiation(WILL, NAWS);
    negotiator.negotiation(WONT, NAWS);
    negotiator.subnegotiation(NAWS, Buffer.from([0, 100, 0, 40]));
    assert.deepEqual(facts(), {});
  });
});

function windowAfter(payload: number[]): Partial<ClientFacts> {
  const { negotiator, facts } = negotiating();
  negotiator.negotiation(WILL, NAWS);
  negotiator.subnegotiation(NAWS, Buffer.from(payload));
  return facts();
}
