import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventType } from '../../domain/event.ts';
import { event } from '../../domain/event.ts';
import { id, text } from '../../domain/fields.ts';
import type { Past } from '../upcasting.ts';
import { fingerprintsOf } from './fingerprints.ts';

const nothingPast: Past = { upcasters: [], aliases: {} };
const first = event('A', { it: id }, { stream: 'it', evolve: () => {} });
const other = event('B', { it: id }, { stream: 'it', evolve: () => {} });
const { catalogue } = fingerprintsOf(listed(first, other), nothingPast);

/** Event types as the catalogue lists them. */
function listed(...types: readonly unknown[]): readonly EventType[] {
  return types as EventType[];
}

describe('the fingerprint of the catalogue', () => {
  it('is the same in whatever order the events are listed', () => {
    assert.equal(fingerprintsOf(listed(other, first), nothingPast).catalogue, catalogue);
  });

  for (const [what, changed] of Object.entries({
    'another version': event('B', { it: id }, { schemaVersion: 2, stream: 'it', evolve: () => {} }),
    'another field': event('B', { it: id, more: text }, { stream: 'it', evolve: () => {} }),
    'another rule': event('B', { it: id }, { stream: 'it', evolve: (draft, e) => draft.remove(e.it) }),
    'another name': event('C', { it: id }, { stream: 'it', evolve: () => {} }),
  })) {
    it(`is another with ${what}`, () => {
      assert.notEqual(fingerprintsOf(listed(first, changed), nothingPast).catalogue, catalogue);
    });
  }
});

describe('the fingerprint of the past', () => {
  const step = { type: 'A', from: 1, to: 2, upcast: (data: object) => ({ ...data, more: 1 }) };
  const { upcasters } = fingerprintsOf([], { upcasters: [step], aliases: { Old: 'A' } });
  const pasts: Record<string, Past> = {
    'no step': { upcasters: [], aliases: { Old: 'A' } },
    'another step': {
      upcasters: [{ ...step, upcast: data => ({ ...data, more: 2 }) }],
      aliases: { Old: 'A' },
    },
    'a split': {
      upcasters: [{ type: 'A', from: 1, split: data => [{ type: 'B', schemaVersion: 1, data }] }],
      aliases: { Old: 'A' },
    },
    'another name': { upcasters: [step], aliases: { Older: 'A' } },
  };
  for (const [what, past] of Object.entries(pasts)) {
    it(`is another with ${what}`, () => assert.notEqual(fingerprintsOf([], past).upcasters, upcasters));
  }
});
