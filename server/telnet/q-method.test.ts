import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, boolean, assert as check, constantFrom, property } from 'fast-check';
import type { OptionState } from './q-method.ts';
import { declare, hearNo, hearYes, wish } from './q-method.ts';

describe('the Q method', () => {
  it('agrees to a request or refuses it, once', () => {
    assert.deepEqual(hearYes('no', true), { state: 'yes', say: 'yes' });
    assert.deepEqual(hearYes('no', false), { state: 'refused', say: 'no' });
    assert.deepEqual(hearYes('refused', false), { state: 'refused' });
    assert.deepEqual(hearYes('refused', true), { state: 'yes', say: 'yes' });
  });

  it('is silent on what is so already', () => {
    assert.deepEqual(hearYes('yes', true), { state: 'yes' });
    assert.deepEqual(hearNo('no'), { state: 'no' });
    assert.deepEqual(hearNo('refused'), { state: 'refused' });
    assert.deepEqual(wish('yes', true), { state: 'yes' });
    assert.deepEqual(wish('no', false), { state: 'no' });
  });

  it('takes a yes or a no for the answer to its question', () => {
    assert.deepEqual(hearYes('want-yes', false), { state: 'yes' });
    assert.deepEqual(hearNo('want-yes'), { state: 'no' });
    assert.deepEqual(hearNo('want-no'), { state: 'no' });
    assert.deepEqual(hearYes('want-no', true), { state: 'no' });
  });

  it('obeys a no to what is on', () => {
    assert.deepEqual(hearNo('yes'), { state: 'no', say: 'no' });
  });

  it('keeps a changed wish until the answer has come', () => {
    assert.deepEqual(wish('want-yes', false), { state: 'want-yes-opposite' });
    assert.deepEqual(hearYes('want-yes-opposite', true), { state: 'want-no', say: 'no' });
    assert.deepEqual(hearNo('want-yes-opposite'), { state: 'no' });
    assert.deepEqual(wish('want-no', true), { state: 'want-no-opposite' });
    assert.deepEqual(hearNo('want-no-opposite'), { state: 'want-yes', say: 'yes' });
    assert.deepEqual(hearYes('want-no-opposite', true), { state: 'yes' });
    assert.deepEqual(wish('want-yes-opposite', true), { state: 'want-yes' });
    assert.deepEqual(wish('want-no-opposite', false), { state: 'want-no' });
  });

  it('declares at once, and never twice the same', () => {
    assert.deepEqual(declare('no', true), { state: 'want-yes', say: 'yes' });
    assert.deepEqual(declare('want-no', true), { state: 'want-yes', say: 'yes' });
    assert.deepEqual(declare('want-yes', false), { state: 'want-no', say: 'no' });
    assert.deepEqual(declare('want-yes', true), { state: 'want-yes' });
    assert.deepEqual(declare('refused', false), { state: 'refused' });
  });

  it('comes to rest between two ends whatever both of them wished', () => {
    const wishes = array(boolean(), { maxLength: 6 });
    const order = array(constantFrom<'ours' | 'theirs'>('ours', 'theirs'), { maxLength: 20 });
    check(
      property(wishes, wishes, order, (ours, theirs, turns) => {
        const pair = new Pair();
        for (const turn of turns) pair.move(turn, turn === 'ours' ? ours.pop() : theirs.pop());
        for (let round = 0; round < 30; round += 1) pair.move(round % 2 === 0 ? 'ours' : 'theirs', undefined);
        assert.equal(pair.inFlight, 0);
      }),
    );
  });
});

/** Two ends that agree to everything and read what the other said some time later. */
class Pair {
  private readonly states = { ours: 'no' as OptionState, theirs: 'no' as OptionState };
  private readonly wires: Record<'ours' | 'theirs', ('yes' | 'no')[]> = { ours: [], theirs: [] };

  get inFlight(): number {
    return this.wires.ours.length + this.wires.theirs.length;
  }

  move(who: 'ours' | 'theirs', wished: boolean | undefined): void {
    const heard = this.wires[who].shift();
    if (wished !== undefined) this.take(who, wish(this.states[who], wished));
    if (heard !== undefined)
      this.take(who, heard === 'yes' ? hearYes(this.states[who], true) : hearNo(this.states[who]));
  }

  private take(who: 'ours' | 'theirs', step: ReturnType<typeof hearNo>): void {
    this.states[who] = step.state;
    if (step.say !== undefined) this.wires[who === 'ours' ? 'theirs' : 'ours'].push(step.say);
  }
}
