import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { complaintsOf, head, readFiles, readReaction } from './reactions/contract-reading.ts';
import { readReactions } from './reactions.ts';

describe('a reaction file', () => {
  it('gives its reactions in order, each with what it does not say filled in', async test => {
    const { scripts } = await readFiles(test, {
      'helper.yaml': `${head}  hello:\n    on: say\n    said: [help, lost]\n    do:\n      - say: Hello.\n`,
      'notes.txt': 'no reaction file',
    });
    const place = scripts[0]?.reactions[0]?.place ?? '';
    assert.match(place, /helper\.yaml:4$/);
    const hello = {
      name: 'hello',
      place,
      on: ['say'],
      said: ['help', 'lost'],
      condition: null,
      every: 1,
      chance: 100,
    };
    assert.deepEqual(scripts, [
      {
        name: 'helper',
        about: 'Helps.',
        reactions: [{ ...hello, steps: [{ do: 'act', line: 'say Hello.' }] }],
      },
    ]);
  });

  it('is not needed: a folder that is not there has no reactions', async () => {
    assert.deepEqual(await readReactions('/nowhere/at/all', () => undefined), []);
  });

  it('may name an action by any of its verbs', async test => {
    assert.deepEqual((await readReaction(test, 'on: [take, enter, tick]\ndo: []')).on, [
      'get',
      'enter',
      'tick',
    ]);
  });
});

describe('a mistake in a reaction file', () => {
  it('is told with file, line and column', async test => {
    assert.deepEqual(await complaintsOf(test, 'on: fly\ndo:\n  - say: Hello.\n  - sing: La.'), [
      'helper.yaml:5:5: reactions.one.on[1] "fly" is nothing that happens; it must be a verb of the game, one that stands under "verbs", or one of: ' +
        'enter, leave, tick, hour, damage, death, init, sayto',
      'helper.yaml:8:9: reactions.one.do[2] must have exactly one of these keys: say, sayto, whisper, emote, go, give, ' +
        'tell, show, wait, delete, teleport, follow, unfollow, attack, random_move, remember, act, make, quest, if, with_prob, ' +
        'random_act, sequence',
    ]);
  });

  for (const [what, text, words] of [
    [
      'a condition that is none',
      'on: say\nif: 1 +\ndo: []',
      'if cannot be understood: Unexpected token: EOF (at character 4)',
    ],
    [
      'a word that no condition knows',
      'on: say\nif: actr.name == ""\ndo: []',
      'Unknown variable: actr (at character 1)',
    ],
    [
      'a condition that is no question',
      'on: say\nif: actor.name\ndo: []',
      'it must be true or false, but it is of type string',
    ],
    [
      'a regular expression',
      `on: say\nif: event.words.matches("(a+)+$")\ndo: []`,
      '"matches" is not known in a condition',
    ],
    ['a loop', 'on: say\nif: "[1, 2].all(x, x > 0)"\ndo: []', '"all" is not known in a condition'],
    [
      'a condition without end',
      `on: say\nif: ${Array(110).fill('night').join(' && ')}\ndo: []`,
      'Exceeded maxAstNodes (200)',
    ],
    [
      'a line that begins with no verb',
      'on: say\ndo: [{ act: fly away }]',
      'act begins with no verb of the game',
    ],
    [
      'a chance above a hundred',
      'on: say\nchance: 101\ndo: []',
      'chance must be a whole number from 1 to 100',
    ],
    [
      'more steps than there may be',
      'on: say\ndo: [{ sequence: { every: 1, times: 100, do: [{ say: A }, { say: B }] } }]',
      'do comes to 399 steps; at most 200 are allowed',
    ],
    ['a key that nobody knows', 'on: say\nwhen: now\ndo: []', 'when is not known here'],
  ] as const)
    it(`is told: ${what}`, async test => {
      const complaints = await complaintsOf(test, text);
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.ok(complaints[0]?.includes(words), complaints[0]);
    });

  it('is told when the file is named otherwise than its script, or is no YAML', async test => {
    const { complaints } = await readFiles(test, {
      'other.yaml': `${head}  {}\n`,
      'broken.yaml': 'a: b: c\n',
    });
    assert.match(complaints.join('\n'), /broken\.yaml:1:\d+: this is not YAML/);
    assert.match(
      complaints.join('\n'),
      /other\.yaml:1:1: script is "helper", but the file is named other\.yaml/,
    );
  });
});

describe('docs/reactions.md', () => {
  it('shows a file that is right, and steps that are right', async test => {
    const page = await readFile(new URL('../docs/reactions.md', import.meta.url), 'utf8');
    const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
    const files = blocks.filter(it => it.startsWith('script:'));
    assert.equal(files.length, 2);
    const named = files.map(it => [`${/^script: (\w+)/.exec(it)?.[1]}.yaml`, it]);
    assert.deepEqual((await readFiles(test, Object.fromEntries(named))).complaints, []);
    const [steps = ''] = blocks.filter(it => !files.includes(it));
    const rows = [...page.matchAll(/^\| `(\w+: .+?)`(?:, `(\w+: .+?)`)? \|/gm)].flatMap(([, one, two]) => [
      one,
      two,
    ]);
    const written = rows.filter(row => row !== undefined).map(row => `\n  - ${row}`);
    assert.ok(written.length >= 16);
    assert.deepEqual(await complaintsOf(test, `on: say\ndo:${written.join('')}`), []);
    assert.deepEqual(await complaintsOf(test, `on: say\ndo:\n${steps.replace(/^ {4}/gm, '')}`), []);
  });
});
