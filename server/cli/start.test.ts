import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { runAevum, spawnAevum } from '../../features/support/run-aevum.ts';
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
    it(`reads its configuration at every SIGHUP, an early one too, and stops at ${ending}`, async () => {
      const calls: string[] = [];
      const { promise: stopped, resolve } = Promise.withResolvers<void>();
      const stop = () => {
        calls.push('stop');
        resolve();
      };
      const server = { stopped, stop, startsAnew: false, reread: () => calls.push('reread') };
      const starting = Promise.withResolvers<typeof server>();
      const running = runUntilStopped(starting.promise);
      await sent('SIGHUP');
      starting.resolve(server);
      await sent('SIGHUP');
      await sent('SIGHUP');
      await sent(ending);
      await running;
      assert.deepEqual(calls, ['reread', 'reread', 'reread', 'stop']);
      assert.deepEqual(
        signals.map(signal => process.listenerCount(signal)),
        [0, 0, 0],
      );
    });
  }

  it('may stop by itself', async () => {
    const never = () => assert.fail('nobody asked for it');
    const asked = { stop: never, reread: never };
    for (const startsAnew of [true, false]) {
      const server = { ...asked, stopped: Promise.resolve(), startsAnew };
      assert.equal(await runUntilStopped(Promise.resolve(server)), startsAnew);
    }
    assert.deepEqual(
      signals.map(signal => process.listenerCount(signal)),
      [0, 0, 0],
    );
  });

  it('passes on why it ended where it did not end well', async () => {
    const server = {
      stopped: Promise.reject(new Error('the disk is gone')),
      stop: () => {},
      reread: () => {},
      startsAnew: false,
    };
    await assert.rejects(runUntilStopped(Promise.resolve(server)), /the disk is gone/);
    assert.deepEqual(
      signals.map(signal => process.listenerCount(signal)),
      [0, 0, 0],
    );
  });
});

describe('a server that does not start', () => {
  it('says why, whatever signals came meanwhile', async () => {
    const starting = Promise.withResolvers<never>();
    const running = runUntilStopped(starting.promise);
    await sent('SIGHUP');
    await sent('SIGTERM');
    starting.reject(new Error('no world'));
    await assert.rejects(running, /no world/);
  });
});

describe('aevum start', () => {
  function flags(t: TestContext): string[] {
    const path = mkdtempSync(join(tmpdir(), 'aevum-start-'));
    t.after(() => rmSync(path, { recursive: true }));
    return [
      'start',
      '--telnet.port',
      '0',
      '--telnet.host',
      '127.0.0.1',
      '--http.port',
      '0',
      '--storage.path',
      path,
    ];
  }

  it('runs until a signal stops it, and ends with 0', async t => {
    const child = spawnAevum(flags(t));
    t.after(() => child.kill('SIGKILL'));
    const ended = once(child, 'close');
    for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('ready')) break;
    child.kill('SIGTERM');
    assert.deepEqual(await ended, [0, null]);
  });

  it('ends with 2 and one sentence where a port is taken', async t => {
    const other = createServer().listen(0, '127.0.0.1');
    t.after(() => other.close());
    await once(other, 'listening');
    const address = other.address();
    assert.ok(typeof address === 'object' && address);
    const { code, err } = await runAevum([...flags(t), '--telnet.port', String(address.port)]);
    assert.equal(code, 2);
    assert.match(
      err,
      new RegExp(`^telnet\\.port ${address.port} on 127\\.0\\.0\\.1 cannot be opened: .*\n$`),
    );
  });
});
