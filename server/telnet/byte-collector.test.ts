import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ByteCollector } from './byte-collector.ts';

describe('a byte collector', () => {
  it('joins pieces and starts anew after each taking', () => {
    const collector = new ByteCollector();
    for (let piece = 0; piece < 50; piece += 1) collector.add(Buffer.from('abc'), 1000);
    assert.equal(collector.take().toString(), 'abc'.repeat(50));
    assert.equal(collector.isEmpty, true);
    assert.equal(collector.take().length, 0);
  });

  it('keeps what fits and remembers that there was more', () => {
    const collector = new ByteCollector();
    collector.add(Buffer.from('abcdef'), 4);
    collector.add(Buffer.from('gh'), 4);
    assert.equal(collector.overflowed, true);
    assert.equal(collector.take().toString(), 'abcd');
    assert.equal(collector.overflowed, false);
  });

  it('keeps what it has when the limit is narrowed below it', () => {
    const collector = new ByteCollector();
    collector.add(Buffer.from('abcdef'), 10);
    collector.add(Buffer.from('g'), 3);
    assert.equal(collector.overflowed, true);
    assert.equal(collector.take().toString(), 'abcdef');
  });
});
