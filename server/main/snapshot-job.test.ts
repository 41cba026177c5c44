import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paced } from './paced.ts';
import { everyTime } from './snapshot-job.ts';

describe('a job', () => {
  it('is done at its times until it is ended', async () => {
    const keepAlive = setInterval(() => {}, 1000);
    let times = 0;
    let end: () => void = () => {};
    await new Promise<void>(resolve => {
      end = everyTime('* * * * * *', async () => {
        times += 1;
        resolve();
      });
    });
    end();
    clearInterval(keepAlive);
    assert.equal(times, 1);
  });

  it('without times is never done', () => {
    everyTime('', () => assert.fail('never'))();
  });
});

describe('items at a pace', () => {
  it('are all there in their order, and others have their turn between them', async () => {
    let turns = 0;
    let going = true;
    const turn = () => {
      turns += 1;
      if (going) setImmediate(turn);
    };
    setImmediate(turn);
    const got: number[] = [];
    for await (const item of paced(slowItems())) got.push(item);
    going = false;
    assert.deepEqual(got, [0, 1, 2, 3]);
    assert.ok(turns >= 2, `${turns} turns`);
  });
});

/** Items that take 5 milliseconds of work each, without a pause. */
async function* slowItems(): AsyncGenerator<number> {
  for (let item = 0; item < 4; item += 1) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield item;
  }
}
