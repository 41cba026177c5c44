import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, market, quay, theTown } from '../features/support/facts.ts';
import { having } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import { LampLit, LampPutOut, LightLamp, PutOutLamp } from './lamps.ts';

const lamp = goid('lamp');
const deed = { lamp, by: ann };
const ground = [...theTown, ...aPlayer(ann, quay), anItem(lamp, ann)];
const farAway = [...theTown, ...aPlayer(ann, quay), anItem(lamp, market)];
const burning = (lit: boolean, wick = true) => having(lamp, { light: { lit, wick } });

describe('LightLamp', () => {
  it('lights what is dark', () => given(ground, burning(false)).when(LightLamp(deed)).yields(LampLit(deed)));
  it('refuses what is elsewhere', () => given(farAway).when(LightLamp(deed)).refused('out-of-reach'));
  it('refuses what has no wick', () => {
    given(ground).when(LightLamp(deed)).refused('never-burns');
    given(ground, burning(false, false)).when(LightLamp(deed)).refused('never-burns');
  });
  it('refuses what burns', () => given(ground, burning(true)).when(LightLamp(deed)).refused('already-lit'));
  it('is shown whole', () => everyRuleIsShown(LightLamp));
});

describe('PutOutLamp', () => {
  it('puts out what burns', () =>
    given(ground, burning(true)).when(PutOutLamp(deed)).yields(LampPutOut(deed)));
  it('refuses what is elsewhere', () => given(farAway).when(PutOutLamp(deed)).refused('out-of-reach'));
  it('refuses what shines by itself', () => {
    given(ground, burning(true, false)).when(PutOutLamp(deed)).refused('never-burns');
  });
  it('refuses what is dark', () => given(ground, burning(false)).when(PutOutLamp(deed)).refused('not-lit'));
  it('is shown whole', () => everyRuleIsShown(PutOutLamp));
});
