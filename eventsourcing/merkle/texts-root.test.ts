import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, check, property, string } from 'fast-check';
import { eventsRoot } from './root.ts';
import { textsRoot } from './texts-root.ts';

describe('the root over texts', () => {
  it('is the root over their bytes, for every number of them to 130', () => {
    const texts = Array.from({ length: 130 }, (_, at) => `event ${at} é 🐉`);
    for (let size = 0; size <= texts.length; size += 1) {
      const some = texts.slice(0, size);
      assert.deepEqual(
        Buffer.from(textsRoot(some)),
        Buffer.from(eventsRoot(some.map(text => Buffer.from(text)))),
      );
    }
  });

  it('is the root over their bytes, whatever they say', () => {
    const result = check(
      property(array(string({ unit: 'binary' })), texts => {
        const bytes = texts.map(text => Buffer.from(text));
        assert.deepEqual(Buffer.from(textsRoot(texts)), Buffer.from(eventsRoot(bytes)));
      }),
    );
    assert.equal(result.failed, false, JSON.stringify(result.counterexample));
  });
});
