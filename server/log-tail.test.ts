import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LogTail } from './log-tail.ts';

describe('the tail of a log', () => {
  it('keeps the last lines on their way, and tells those that fit in words', () => {
    const written: string[] = [];
    const tail = new LogTail(2);
    const log = tail.before({ write: line => void written.push(line) });
    log.write('{"level":"info","time":"t","part":"sessions","msg":"gone"}\n');
    log.write('{"level":"info","time":"t","part":"sessions","msg":"entered","name":"Ann","n":1}\n');
    log.write('{"level":"error","time":"t","part":"http","msg":"broken","err":{"message":"why"}}\n');
    assert.equal(written.length, 3);
    assert.deepEqual(
      tail.last(5, () => true),
      ['t info sessions: entered (name=Ann, n=1)', 't error http: broken (error=why)'],
    );
    assert.deepEqual(
      tail.last(1, part => part === 'sessions'),
      ['t info sessions: entered (name=Ann, n=1)'],
    );
  });
});
