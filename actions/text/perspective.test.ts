import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Goid } from '../../domain/ids.ts';
import { aThing, somebody } from '../../features/support/things.ts';
import type { Refs } from './perspective.ts';
import { seenBy } from './perspective.ts';
import { listed, nameOf, plainText, span } from './spans.ts';

const ann = somebody('Ann', 'she');
const bob = somebody('Bob', 'he');
const alex = somebody('Alex', 'they');
const sword = aThing('rusty sword');
const owl = aThing('owl', { kind: 'mobile', article: 'an' });

const refs: Refs = { actor: ann, target: bob, item: sword, bird: owl, other: alex };

function reads(viewer: Goid | null, template: string, given: Refs = refs): string {
  return plainText(seenBy(viewer, template, given));
}

/** What is read by the one who acts, by the one it is done to, and by all others. */
function everyone(template: string, given: Refs = refs): string[] {
  return [ann.goid, bob.goid, null].map(viewer => reads(viewer, template, given));
}

describe('a sentence', () => {
  it('calls whoever reads it you, and everybody else by name', () => {
    assert.deepEqual(everyone('{actor} [give] {item} to {target}.'), [
      'You give a rusty sword to Bob.',
      'Ann gives a rusty sword to you.',
      'Ann gives a rusty sword to Bob.',
    ]);
  });

  it('calls a known thing the, and people by their names', () => {
    assert.deepEqual(everyone('{actor} [open] {the item} for {the target}.'), [
      'You open the rusty sword for Bob.',
      'Ann opens the rusty sword for you.',
      'Ann opens the rusty sword for Bob.',
    ]);
  });

  it('says whose a thing is', () => {
    assert.deepEqual(everyone("{actor's} hand is on {target's} shoulder and {item's} hilt."), [
      "Your hand is on Bob's shoulder and the rusty sword's hilt.",
      "Ann's hand is on your shoulder and the rusty sword's hilt.",
      "Ann's hand is on Bob's shoulder and the rusty sword's hilt.",
    ]);
  });

  it('has every pronoun for every gender', () => {
    const forms = '{actor.they}, {actor.them}, {actor.their}, {actor.themself}';
    assert.equal(reads(ann.goid, forms), 'You, you, your, yourself');
    assert.equal(reads(null, forms), 'She, her, her, herself');
    assert.equal(reads(null, forms, { actor: bob }), 'He, him, his, himself');
    assert.equal(reads(null, forms, { actor: sword }), 'It, it, its, itself');
    assert.equal(reads(null, forms, { actor: alex }), 'They, them, their, themself');
  });

  it('speaks of itself to a thing that reads it, too', () => {
    assert.equal(reads(owl.goid, '{bird} [hoot].'), 'You hoot.');
    assert.equal(reads(null, '{bird} [hoot].'), 'An owl hoots.');
  });
});

describe('a verb in a sentence', () => {
  it('agrees with the one who acts where nobody else was named', () => {
    assert.deepEqual(everyone('With a sigh {actor} [go] and [be] gone.'), [
      'With a sigh you go and are gone.',
      'With a sigh Ann goes and is gone.',
      'With a sigh Ann goes and is gone.',
    ]);
  });

  it('agrees with the one named last before it', () => {
    assert.deepEqual(everyone('{actor} [push] {target}, and {target} [fall] over.'), [
      'You push Bob, and Bob falls over.',
      'Ann pushes you, and you fall over.',
      'Ann pushes Bob, and Bob falls over.',
    ]);
  });

  it('agrees with a known thing as with any other', () => {
    const sentence = '{actor} [throw] {the item}, and {the item} [break].';
    assert.equal(reads(ann.goid, sentence), 'You throw the rusty sword, and the rusty sword breaks.');
    assert.equal(reads(null, sentence), 'Ann throws the rusty sword, and the rusty sword breaks.');
  });

  it('does not agree with an owner, nor with a mere them', () => {
    assert.equal(
      reads(ann.goid, "{actor} [take] {target's} hand and [smile]."),
      "You take Bob's hand and smile.",
    );
    assert.equal(reads(ann.goid, '{actor} [see] {target.them} and [smile].'), 'You see him and smile.');
    assert.equal(
      reads(null, '{actor} [shrug] {actor.their} shoulders and [go].'),
      'Ann shrugs her shoulders and goes.',
    );
  });

  it('does not agree with what is no object', () => {
    const load = listed([nameOf(sword), nameOf(owl)]);
    assert.equal(
      reads(ann.goid, '{actor} [drop] {load} and [run].', { actor: ann, load }),
      'You drop a rusty sword and an owl and run.',
    );
  });

  it('agrees with another where the template says so', () => {
    assert.deepEqual(everyone('{actor} [look] at {target} and [actor:sigh].'), [
      'You look at Bob and sigh.',
      'Ann looks at you and sighs.',
      'Ann looks at Bob and sighs.',
    ]);
    assert.equal(
      reads(bob.goid, 'What {actor} [want], [target:have] {target}.'),
      'What Ann wants, have you.',
    );
  });

  it('is singular beside the name of one who is called they, and plural after they', () => {
    const sentence = '{other} [yawn], for {other.they} [be] tired and [want] to sleep.';
    assert.equal(reads(null, sentence), 'Alex yawns, for they are tired and want to sleep.');
    assert.equal(reads(alex.goid, sentence), 'You yawn, for you are tired and want to sleep.');
    assert.equal(
      reads(null, '{target} [yawn], for {target.they} [be] tired.'),
      'Bob yawns, for he is tired.',
    );
  });
});

describe('the spans of a sentence', () => {
  it('mean what they name', () => {
    assert.deepEqual(seenBy(null, '{actor} [give] {item} to {bird}.', refs), [
      { meaning: 'player', text: 'Ann' },
      { meaning: 'plain', text: ' ' },
      { meaning: 'plain', text: 'gives' },
      { meaning: 'plain', text: ' ' },
      { meaning: 'item', text: 'a rusty sword' },
      { meaning: 'plain', text: ' to ' },
      { meaning: 'mobile', text: 'an owl' },
      { meaning: 'plain', text: '.' },
    ]);
  });

  it('keep the meaning of an owner, and of what was handed in', () => {
    const [owner] = seenBy(null, "{target's} hat", refs);
    assert.deepEqual(owner, { meaning: 'player', text: "Bob's" });
    const spoken = { meaning: 'speech', text: 'hello', command: 'say hello' } as const;
    assert.deepEqual(seenBy(null, 'so: {spoken}', { spoken })[1], spoken);
  });

  it('begin with a large letter, even where the first of them is empty', () => {
    assert.equal(reads(null, '{item} lies here.'), 'A rusty sword lies here.');
    assert.equal(reads(null, '{none}{item} lies here.', { ...refs, none: [] }), 'A rusty sword lies here.');
    assert.equal(
      reads(null, '{none}{item} lies here.', { ...refs, none: span('') }),
      'A rusty sword lies here.',
    );
    assert.deepEqual(seenBy(null, '', {}), []);
  });

  it('hold what a player typed as it is, with braces, brackets and all', () => {
    const anyTyped = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '{actor}',
        '[be]',
        "{actor's} {the item} [target:take]",
        '\u001b[31m',
        '<b>',
        '}{',
        '][',
      ),
    );
    const property = fc.property(anyTyped, typed => {
      const line = seenBy(null, '{actor} [say], "{spoken}"', { actor: ann, spoken: span(typed, 'speech') });
      assert.deepEqual(line.slice(-2), [
        { meaning: 'speech', text: typed },
        { meaning: 'plain', text: '"' },
      ]);
      const named = { ...bob, name: `X${typed}` };
      assert.equal(reads(null, 'so {target} [go]', { target: named }), `So X${typed} goes`);
    });
    fc.assert(property);
  });
});

describe('a template', () => {
  it('that speaks of what nobody gave it is a mistake', () => {
    assert.throws(() => seenBy(null, '{ghost} [be] here.', {}), /\{ghost\}/);
    assert.throws(() => seenBy(null, '[ghost:be] here.', {}), /\{ghost\}/);
  });
  it('that asks for a form there is not is a mistake', () => {
    assert.throws(() => seenBy(null, '{actor.theirs} sword', refs), /\{actor\.theirs\}/);
  });
});
