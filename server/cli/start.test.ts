import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runUntilStopped } from './start.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves when the process has got this signal and all its listeners have run. */
function sent(signal: NodeJS.Signals): Promise<void> {
  const got = new Promise<void>(resolve => process.once(signal, () => resolve()));
  process.kill(process.pid, signal);
  return got;
}

describe('a server that runs', () => {
  for (const ending of ['SIGINT', 'SIGTERM'] as const) {
    it(`reads its configuration at every SIGHUP and stops at ${ending}`, async () => {
      const calls: string[] = [];
      const { promise: stopped, resolve } = Promise.withResolvers<void>();
      const stop = () => {
        calls.push('stop');
        resolve();
      };
      const running = runUntilStopped({ stopped, stop, reread: () => calls.push('reread') });
      await sent('SIGHUP');
      await sent('SIGHUP');
      await sent(ending);
      await running;
      assert.deepEqual(calls, ['reread', 'reread', 'stop']);
      assert.deepEqual(
        signals.map(signal => process.listenerCount(signal)),
        [0, 0, 0],
      );
    });
  }

  it('may stop by itself', async () => {
    const never = () => assert.fail('nobody asked for it');
    await runUntilStopped({ stopped: Promise.resolve(), stop: never, reread: never });
    assert.deepEqual(
      signals.map(signal => process.listenerCount(signal)),
      [0, 0, 0],
    );
  });

  it('passes on why it ended where it did not end well', async () => {
    const stopped = Promise.reject(new Error('the disk is gone'));
    await assert.rejects(runUntilStopped({ stopped, stop: () => {}, reread: () => {} }), /the disk is gone/);
    assert.deepEqual(
      signals.map(signal => process.listenerCount(signal)),
      [0, 0, 0],
    );
  });
});
