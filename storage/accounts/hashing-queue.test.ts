import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HashingQueue } from './hashing-queue.ts';

/** Work that notes its start and ends when the test says so. */
function controlledWork() {
  const started: number[] = [];
  const ends = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  const work = (number: number) => () => {
    started.push(number);
    return new Promise<void>((resolve, reject) => ends.set(number, { resolve, reject }));
  };
  return { started, ends, work };
}

const settle = () => new Promise(resolve => setImmediate(resolve));

describe('the hashing queue', () => {
  it('runs so much at once and the rest in order', async () => {
    const { started, ends, work } = controlledWork();
    const queue = new HashingQueue({ atOnce: 2, waiting: 10 });
    const all = [0, 1, 2, 3, 4].map(number => queue.run(work(number)));
    await settle();
    assert.deepEqual(started, [0, 1]);
    ends.get(1)?.resolve();
    await settle();
    assert.deepEqual(started, [0, 1, 2]);
    for (const number of [0, 2, 3, 4]) {
      ends.get(number)?.resolve();
      await settle();
    }
    assert.deepEqual(started, [0, 1, 2, 3, 4]);
    await Promise.all(all);
  });

  it('refuses what finds the queue full, and takes it when there is room again', async () => {
    const { started, ends, work } = controlledWork();
    const queue = new HashingQueue({ atOnce: 1, waiting: 1 });
    const first = queue.run(work(0));
    const second = queue.run(work(1));
    await assert.rejects(queue.run(work(2)), {
      name: 'BusyError',
      message: /1 password checks wait already/,
    });
    ends.get(0)?.resolve();
    await first;
    await settle();
    const fourth = queue.run(work(3));
    ends.get(1)?.resolve();
    await second;
    await settle();
    ends.get(3)?.resolve();
    await fourth;
    assert.deepEqual(started, [0, 1, 3]);
  });

  it('goes on after work that fails', async () => {
    const queue = new HashingQueue({ atOnce: 1, waiting: 1 });
    const failing = queue.run(() => Promise.reject(new Error('no memory')));
    const next = queue.run(async () => 'done');
    await assert.rejects(failing, /no memory/);
    assert.equal(await next, 'done');
    assert.equal(await queue.run(async () => 'free again'), 'free again');
  });
});
