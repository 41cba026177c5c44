import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LedgerBehindError } from '../ledger-errors.ts';
import { emptyWorld } from './contract-batches.ts';
import type { ModeOfKeeping } from './mode.ts';
import { succession } from './succession.ts';

const patience = { pause: async () => {}, mostTries: () => 3, present: emptyWorld };

/** A mode that writes down what is asked of it. */
function mode(waiting = 0): ModeOfKeeping & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    ...{ asked, waiting, halted: false, emit: async () => {} },
    stop: async () => void asked.push('stop'),
    resume: () => void asked.push('resume'),
  };
}

describe('one mode after the other', () => {
  it('ends the old one before the next begins', async () => {
    const [old, young] = [mode(), mode()];
    const next = async () => {
      assert.deepEqual(old.asked, ['stop']);
      return young;
    };
    assert.equal(await succession(old, { ...patience, next }), young);
    assert.deepEqual(old.asked, ['stop']);
  });

  it('goes on with the old one where the next cannot begin', async () => {
    const old = mode();
    const refusal = new Error('the ledger is held by another');
    await assert.rejects(succession(old, { ...patience, next: () => Promise.reject(refusal) }), refusal);
    assert.deepEqual(old.asked, ['stop', 'resume']);
  });

  it('leaves the old one alone while batches wait for the ledger', async () => {
    const old = mode(2);
    await assert.rejects(succession(old, { ...patience, next: async () => mode() }), LedgerBehindError);
    assert.deepEqual(old.asked, []);
  });
});
