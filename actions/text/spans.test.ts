import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds } from '../../domain/object.ts';
import { aThing, somebody } from '../../features/support/things.ts';
import {
  asSentence,
  listed,
  message,
  nameOf,
  paragraphs,
  plainText,
  severalOf,
  span,
  theNameOf,
} from './spans.ts';
import { stacked, stackName } from './stack.ts';

const sword = aThing('rusty sword');
const ann = somebody('Ann', 'she');

describe('a span', () => {
  it('means nothing where nothing is said', () => {
    assert.deepEqual(span('x'), { meaning: 'plain', text: 'x' });
    assert.deepEqual(span('x', 'hint'), { meaning: 'hint', text: 'x' });
  });
  it('names an object with its article and the meaning of its kind', () => {
    assert.deepEqual(nameOf(sword), { meaning: 'item', text: 'a rusty sword' });
    assert.deepEqual(nameOf(ann), { meaning: 'player', text: 'Ann' });
    const meanings = kinds.map(kind => nameOf({ ...sword, kind }).meaning);
    assert.deepEqual(meanings, ['title', 'title', 'exit', 'player', 'mobile', 'item', 'item', 'plain']);
  });
  it('names what was spoken of with the, unless it has a name of its own', () => {
    assert.deepEqual(theNameOf(sword), { meaning: 'item', text: 'the rusty sword' });
    assert.deepEqual(theNameOf(ann), { meaning: 'player', text: 'Ann' });
  });
  it('names several equal things with their number', () => {
    assert.equal(severalOf(sword, 1).text, 'a rusty sword');
    assert.equal(severalOf(sword, 2).text, 'two rusty swords');
    assert.deepEqual(severalOf(aThing('loaf of bread'), 13), { meaning: 'item', text: '13 loaves of bread' });
  });
});

describe('a line', () => {
  it('lists with commas, and an and before the last', () => {
    const list = (text: string) => plainText(listed([...text].map(it => span(it))));
    assert.deepEqual(['', 'a', 'ab', 'abc', 'abcd'].map(list), [
      '',
      'a',
      'a and b',
      'a, b and c',
      'a, b, c and d',
    ]);
  });
  it('becomes a sentence by a large letter, all else kept', () => {
    const line = [{ meaning: 'command', text: 'look', command: 'look' }, span(' around')] as const;
    assert.deepEqual(asSentence(line), [
      { meaning: 'command', text: 'Look', command: 'look' },
      span(' around'),
    ]);
    assert.equal(line[0].text, 'look');
    assert.deepEqual(asSentence([]), []);
  });
  it('is each paragraph of what a builder wrote', () => {
    assert.deepEqual(paragraphs('Wet granite.\n\nA smell of tar.\n'), ['Wet granite.', 'A smell of tar.']);
    assert.deepEqual(paragraphs(''), []);
  });
});

describe('a message', () => {
  it('goes to the main window where nothing is said, and takes plain lines as text', () => {
    assert.deepEqual(message(['x', [span('y', 'title')]]), {
      channel: 'main',
      lines: [[span('x')], [span('y', 'title')]],
    });
    assert.equal(message([], 'chat').channel, 'chat');
  });
});

describe('a stack', () => {
  it('counts equal things together, in the order of the first of each', () => {
    const [apple, other, third] = ['1', '2', '3'].map(() => aThing('apple', { article: 'an' })) as [
      typeof sword,
      typeof sword,
      typeof sword,
    ];
    const stacks = stacked([apple, sword, other, third]);
    assert.deepEqual(
      stacks.map(it => [it.first, it.count]),
      [
        [apple, 3],
        [sword, 1],
      ],
    );
    assert.deepEqual(
      stacks.map(it => stackName(it).text),
      ['three apples', 'a rusty sword'],
    );
    assert.equal(stacks[0]?.first, apple);
  });
  it('keeps apart what is seen differently', () => {
    const things = [
      sword,
      aThing('rusty sword', { shortDesc: 'lies here' }),
      aThing('rusty sword', { article: 'the' }),
    ];
    assert.deepEqual(
      stacked(things).map(it => it.count),
      [1, 1, 1],
    );
    assert.deepEqual(stacked([]), []);
  });
});
