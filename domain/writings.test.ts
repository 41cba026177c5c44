import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, quay, theTown } from '../features/support/facts.ts';
import { having } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import { Inscribe, Inscribed } from './writings.ts';

const scroll = goid('scroll');
const ground = [...theTown, ...aPlayer(ann, quay), anItem(scroll, ann)];
const writing = having(scroll, { writing: { text: '', room: 5 } });

describe('Inscribe', () => {
  const write = { thing: scroll, by: ann, text: 'Hello' };
  it('writes on what one carries', () =>
    given(ground, writing).when(Inscribe(write)).yields(Inscribed(write)));
  it('refuses what one does not carry', () => {
    given(...theTown, ...aPlayer(ann, quay), anItem(scroll, quay), writing)
      .when(Inscribe(write))
      .refused('not-carried');
  });
  it('refuses what takes no ink', () => {
    given(ground).when(Inscribe(write)).refused('not-writable');
    given(ground, having(scroll, { writing: { text: 'X', room: 0 } }))
      .when(Inscribe(write))
      .refused('not-writable');
  });
  it('refuses more than there is room for', () => {
    given(ground, writing)
      .when(Inscribe({ ...write, text: 'Hello!' }))
      .refused('too-long');
  });
  it('is shown whole', () => everyRuleIsShown(Inscribe));
});
