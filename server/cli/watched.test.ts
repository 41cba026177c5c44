import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RebuildCancelledError } from '../main/rebuild-errors.ts';
import { Progress } from './progress.ts';
import { watched } from './watched.ts';

describe('long work', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`is broken off by ${signal}, and the signal means what it did afterwards`, async () => {
      const before = process.listenerCount(signal);
      const work = watched(async watch => {
        process.kill(process.pid, signal);
        for (;;) {
          await watch.onProgress({ events: 1, position: 1 }, 2);
          watch.signal.throwIfAborted();
        }
      });
      await assert.rejects(work, RebuildCancelledError);
      assert.equal(process.listenerCount(signal), before);
    });
  }

  it('gives what came of it', async () => {
    assert.equal(await watched(async () => 'done'), 'done');
  });
});

describe('a bar', () => {
  it('is drawn over itself on a terminal, ten times a second at most, and taken away', () => {
    let now = 0;
    const written: string[] = [];
    const bar = new Progress({ isTTY: true, write: text => written.push(text) }, () => now);
    bar.show(0, 0, 'a');
    bar.show(1, 2, 'too soon');
    now = 100;
    bar.show(1, 2, 'b');
    now = 200;
    bar.show(9, 2, 'c');
    bar.clear();
    bar.clear();
    assert.deepEqual(written, [
      `\r[${'.'.repeat(30)}] 0 %, a\u001b[K`,
      `\r[${'#'.repeat(15)}${'.'.repeat(15)}] 50 %, b\u001b[K`,
      `\r[${'#'.repeat(30)}] 100 %, c\u001b[K`,
      '\r\u001b[K',
    ]);
  });

  it('is nothing where nobody sees it', () => {
    const bar = new Progress({ write: () => assert.fail('nobody reads this') }, () => 0);
    bar.show(1, 2, 'a');
    bar.clear();
  });
});
