import { setImmediate as nextTurn } from 'node:timers/promises';

const mostMilliseconds = 3;

/** The same items; after a few milliseconds with them others have their turn. */
export async function* paced<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let began = performance.now();
  for await (const item of items) {
    yield item;
    if (performance.now() - began < mostMilliseconds) continue;
    await nextTurn();
    began = performance.now();
  }
}
