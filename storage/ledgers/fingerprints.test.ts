import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Fingerprints } from './fingerprints.ts';

const many = 100_000;

it('has all that was put in, and nothing else', () => {
  const prints = new Fingerprints();
  const texts = Array.from({ length: many }, (_, at) => `${at * 7919}-${at}`);
  assert.equal(prints.mayHave(texts[0] ?? ''), false);
  for (const text of texts) prints.add(text);
  for (const text of texts) prints.add(text);
  assert.ok(texts.every(text => prints.mayHave(text)));
  for (let other = 0; other < many; other += 1) assert.equal(prints.mayHave(`other-${other}`), false);
});

it('tells texts apart that are nearly the same', () => {
  const prints = new Fingerprints();
  for (let number = 0; number < many; number += 2) prints.add(`batch-${number}`);
  for (let number = 0; number < many; number += 1)
    assert.equal(prints.mayHave(`batch-${number}`), number % 2 === 0, `batch-${number}`);
});
