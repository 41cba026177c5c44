import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tier } from '../domain/traits/character.ts';
import { ann, aPlayer, nothing, quay, theTown } from '../features/support/facts.ts';
import { worldOf } from '../features/support/specification.ts';
import { action } from './action.ts';
import { diceFrom } from './dice.ts';
import { HelpBook } from './help-book.ts';
import { PrototypeBook } from './prototype-book.ts';
import { ReactionBook } from './reactions/reaction-book.ts';
import type { Line } from './text/message.ts';
import { plainText } from './text/spans.ts';
import { Transaction } from './transaction.ts';
import { understand, usageHint } from './understand.ts';
import { Vocabulary } from './vocabulary.ts';
import { command } from './words/command.ts';

const sing = action({
  verbs: ['sing', 'hum'],
  usage: 'sing <song>\nsing <song> to <someone>',
  help: 'Lets you sing.',
  topic: 'talking',
  parse: ({ rest }) => (rest === '' ? undefined : { song: rest }),
  run: (tx, { song }) => tx.tell(`You sing ${song}.`),
});
const ring = action({ ...told('ring'), parse: () => ({}), run: tx => tx.tell('It rings.') });
const wing = action({ ...told('wing'), tier: 'admin', parse: () => ({}), run: tx => tx.tell('You fly.') });
const vocabulary = new Vocabulary([sing, ring, wing]);

function told(verb: string) {
  return { verbs: [verb], usage: verb, help: `Lets you ${verb}.`, topic: 'talking' } as const;
}

/** What Ann reads who has typed a line, and what it counts as. */
function typed(line: string, tier: Tier = 'player'): { action: string; read: readonly Line[] } {
  const world = worldOf(theTown, aPlayer(ann, quay));
  const services = {
    newGoid: () => nothing,
    dice: diceFrom(() => 0),
    refuge: quay,
    settings: { list: () => [], refusal: () => undefined },
    prototypes: new PrototypeBook(),
    reactions: new ReactionBook(),
    help: new HelpBook(),
    connections: () => [],
    watches: { isEmpty: true, watchersOf: () => [], watchedBy: () => [] },
    lastTeller: () => undefined,
    cameFrom: () => undefined,
    isAway: () => false,
    channelHistory: () => [],
    texts: { write: () => assert.fail(), read: () => undefined, drop: () => {} },
    entries: vocabulary.actions,
  };
  const tx = new Transaction({ actor: ann, world, view: world, services, now: 0 });
  const understood = understand(vocabulary, line, tier);
  understood.run(tx);
  assert.deepEqual(tx.events, []);
  assert.ok(tx.deliveries.every(({ to }) => to.length === 1 && to[0] === ann));
  return { action: understood.action, read: tx.deliveries.flatMap(it => it.message.lines) };
}

function reads(line: string, tier?: Tier): string[] {
  return typed(line, tier).read.map(plainText);
}

describe('a line', () => {
  it('is done by the action that its verb names, whole or begun, in any case', () => {
    for (const line of ['sing Greensleeves', 'HUM Greensleeves', ' si  Greensleeves ']) {
      assert.deepEqual(reads(line), ['You sing Greensleeves.']);
      assert.equal(typed(line).action, 'sing');
    }
  });

  it('in a wrong form shows how it wants to be typed, a line for each form', () => {
    assert.deepEqual(typed('sing'), {
      action: 'sing',
      read: [
        [
          { meaning: 'plain', text: 'Usage: ' },
          { meaning: 'command', text: 'sing <song>' },
        ],
        [
          { meaning: 'plain', text: '   or: ' },
          { meaning: 'command', text: 'sing <song> to <someone>' },
        ],
      ],
    });
  });

  it('that nobody understands counts as unknown, and offers help', () => {
    assert.deepEqual(reads('xyzzy plugh'), [
      'You do not know how to "xyzzy". Type help to see what you can do.',
    ]);
    assert.equal(typed('xyzzy').action, 'unknown');
    assert.deepEqual(typed('xyzzy').read[0]?.[2], { meaning: 'command', text: 'help', command: 'help' });
  });

  it('that is nearly understood offers what may have been meant, to click on', () => {
    assert.deepEqual(reads('xing'), ['You do not know how to "xing". Did you mean sing or ring?']);
    const [line] = typed('rinng').read;
    assert.equal(plainText(line ?? []), 'You do not know how to "rinng". Did you mean ring?');
    assert.deepEqual(line?.[2], command('ring'));
  });

  it('does nothing for a player that is for a higher tier, and does not tell of it', () => {
    assert.deepEqual(reads('wing'), ['You do not know how to "wing". Did you mean sing or ring?']);
    assert.deepEqual(reads('wing', 'admin'), ['You fly.']);
  });

  it('with markup in its verb is shown as it was typed', () => {
    assert.deepEqual(reads('{actor}[be]'), [
      'You do not know how to "{actor}[be]". Type help to see what you can do.',
    ]);
  });

  it('that is empty asks for nothing', () => {
    for (const line of ['', '  ']) assert.deepEqual(reads(line), []);
  });
});

describe('a usage', () => {
  it('of one form is one line', () => {
    assert.equal(usageHint('look').length, 1);
  });
});
