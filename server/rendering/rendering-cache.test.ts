import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message } from '../../actions/text/message.ts';
import { RenderingCache } from './rendering-cache.ts';

describe('the cache of renderings', () => {
  it('renders a message once for each kind of terminal', () => {
    const { cache, encoded } = counting();
    const message = saying('Hello');
    for (let listener = 0; listener < 200; listener += 1) {
      assert.equal(cache.rendered(message, { colour: 'none', width: 80 }), '<Hello\r\n>');
      assert.equal(cache.rendered(message, { colour: 'none', width: 40 }), '<Hello\r\n>');
      assert.ok(cache.rendered(message, { colour: '256', width: 80 }).startsWith('<\u001b['));
    }
    assert.equal(encoded.length, 3);
  });

  it('tells messages apart that say the same', () => {
    const { cache, encoded } = counting();
    cache.rendered(saying('Hello'), { colour: 'none', width: 80 });
    cache.rendered(saying('Hello'), { colour: 'none', width: 80 });
    assert.equal(encoded.length, 2);
  });

  it('keeps nothing but the last message', () => {
    const { cache, encoded } = counting();
    const first = saying('first');
    cache.rendered(first, { colour: 'none', width: 80 });
    cache.rendered(saying('other'), { colour: 'none', width: 80 });
    cache.rendered(first, { colour: 'none', width: 80 });
    assert.equal(encoded.filter(text => text === 'first\r\n').length, 2);
  });
});

function counting(): { cache: RenderingCache; encoded: string[] } {
  const encoded: string[] = [];
  const cache = new RenderingCache(text => {
    encoded.push(text);
    return `<${text}>`;
  });
  return { cache, encoded };
}

function saying(text: string): Message {
  return { channel: 'main', lines: [[{ meaning: 'speech', text }]] };
}
