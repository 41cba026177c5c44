import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import type { Step } from '../../domain/reactions/reaction-plan.ts';
import { readReaction } from './contract-reading.ts';

async function steps(test: TestContext, list: string): Promise<readonly Step[]> {
  return (await readReaction(test, `on: say\ndo:\n${list}`)).steps;
}

const act = (line: string): Step => ({ do: 'act', line });

describe('what is done', () => {
  it('is a line that is typed, for all that a player could do', async test => {
    const list = [
      'say: A',
      'sayto: B',
      'whisper: C',
      'emote: D',
      'go: north',
      'give: apple',
      'act: take all',
    ];
    assert.deepEqual(await steps(test, list.map(it => `  - ${it}`).join('\n')), [
      act('say A'),
      act('sayto {whom} B'),
      act('whisper {whom} C'),
      act('emote D'),
      act('go north'),
      act('give apple to {actor}'),
      act('take all'),
    ]);
  });

  it('is more than that, for what no player can do', async test => {
    const list = [
      ...['tell: A', 'show: B', 'wait: 3', 'delete: apple', 'teleport: { who: actor, to: town/square }'],
      ...['follow: actor', 'unfollow: true', 'attack: actor', 'remember: met'],
      'quest: { name: ring, stage: begun, title: The ring, task: Find it. }',
    ];
    const quest = { quest: 'ring', stage: 'begun', title: 'The ring', task: 'Find it.', done: false };
    assert.deepEqual(await steps(test, list.map(it => `  - ${it}`).join('\n')), [
      { do: 'tell', text: 'A' },
      { do: 'show', text: 'B' },
      { do: 'wait', seconds: 3 },
      { do: 'delete', what: 'apple' },
      { do: 'teleport', who: 'actor', room: 'town/square' },
      { do: 'follow', whom: 'actor' },
      { do: 'unfollow' },
      { do: 'attack', whom: 'actor' },
      { do: 'quest', quest: { quest: 'met', stage: 'yes', title: '', task: '', done: false } },
      { do: 'quest', quest },
    ]);
  });

  it('makes things and mobiles', async test => {
    const [ring, rat] = await steps(
      test,
      '  - make: { item: ring, name: a ring, description: Thin., to: actor, most: 2 }\n' +
        '  - make: { mobile: rat, name: a rat, description: Grey., gender: it, reactions: [squeak] }',
    );
    const common = { aliases: [], short: '', gender: 'it' };
    assert.deepEqual(ring, {
      do: 'make',
      thing: {
        ...{ ...common, kind: 'item', name: 'a ring', description: 'Thin.', movable: true },
        ...{ to: 'actor', most: 2, traits: {} },
      },
    });
    assert.deepEqual(rat, {
      do: 'make',
      thing: {
        ...{ ...common, kind: 'mobile', name: 'a rat', description: 'Grey.', movable: false },
        ...{ to: 'room', most: 1, traits: { reacts: { scripts: ['squeak'] } } },
      },
    });
  });

  it('is laid out one after the other, with jumps past what is not done', async test => {
    const list = `
  - if: night
    then: [{ say: Night }]
    else: [{ say: Day }, { say: Sun }]
  - with_prob: 30
    do: [{ say: Maybe }]
  - say: End`;
    const laid = (await steps(test, list)).map(({ ...step }) => ({ ...step, condition: undefined }));
    const plain = (step: object) => ({ ...step, condition: undefined });
    assert.deepEqual(
      laid,
      [
        { do: 'test', to: 3 },
        act('say Night'),
        { do: 'jump', to: 5 },
        act('say Day'),
        act('say Sun'),
        { do: 'roll', percent: 30, to: 7 },
        act('say Maybe'),
        act('say End'),
      ].map(plain),
    );
  });

  it('can be one of several, and a walk left to chance', async test => {
    const list =
      '  - random_act:\n      - say: A\n      - [{ say: B }, { say: C }]\n  - random_move: 20\n  - say: D';
    assert.deepEqual(await steps(test, list), [
      { do: 'pick', to: [1, 3] },
      act('say A'),
      { do: 'jump', to: 6 },
      act('say B'),
      act('say C'),
      { do: 'jump', to: 6 },
      { do: 'roll', percent: 20, to: 8 },
      { do: 'wander' },
      act('say D'),
    ]);
  });

  it('can be a sequence with pauses, as often as is asked for', async test => {
    const list = '  - sequence: { first: 0, every: 2, times: 2, do: [{ say: A }, { say: B }] }';
    const wait: Step = { do: 'wait', seconds: 2 };
    assert.deepEqual(await steps(test, list), [
      act('say A'),
      wait,
      act('say B'),
      wait,
      act('say A'),
      wait,
      act('say B'),
    ]);
  });
});
