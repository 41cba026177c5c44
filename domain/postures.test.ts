import { describe, it } from 'node:test';
import {
  anItem,
  ann,
  aPlayer,
  apple,
  bob,
  market,
  nothing,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { having, stool } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { TakeItem } from './items.ts';
import { Teleported } from './movement.ts';
import { GameEntered, GameLeft } from './players.ts';
import {
  FallAsleep,
  FellAsleep,
  LainDown,
  LieDown,
  SatDown,
  SatOn,
  SitDown,
  SitOn,
  StandUp,
  StoodUp,
  WakeUp,
  WokenUp,
} from './postures.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];
const sitting = SatDown({ who: ann });
const asleep = FellAsleep({ who: ann });
const bobToo = aPlayer(bob, quay);
const aStool = [anItem(stool, quay), having(stool, { seat: { places: 1 } })];
const bobSits = SatOn({ who: bob, seat: stool });

describe('SitDown', () => {
  const sit = SitDown({ who: ann });
  it('sits whoever stands', () => given(annAtQuay).when(sit).yields(sitting));
  it('sits up whoever lies', () => {
    given(annAtQuay, LainDown({ who: ann, on: null }))
      .when(sit)
      .yields(sitting);
  });
  it('refuses whoever sits', () => given(annAtQuay, sitting).when(sit).refused('already-sitting'));
  it('refuses whoever sleeps', () => given(annAtQuay, asleep).when(sit).refused('asleep'));
  it('refuses what has no posture', () => {
    for (const who of [apple, nothing])
      given(annAtQuay, anItem(apple, quay)).when(SitDown({ who })).refused('cannot-sit');
  });
  it('is shown whole', () => everyRuleIsShown(SitDown));
});

describe('SitOn', () => {
  const sit = SitOn({ who: ann, seat: stool });
  const sat = SatOn({ who: ann, seat: stool });
  it('sits on what has a place left', () => given(annAtQuay, aStool).when(sit).yields(sat));
  it('sits up on what one lies on, although there is one place', () => {
    given(annAtQuay, aStool, LainDown({ who: ann, on: stool }))
      .when(sit)
      .yields(sat);
  });
  it('sits where somebody sat who has stood up', () => {
    given(annAtQuay, bobToo, aStool, bobSits, StoodUp({ who: bob }))
      .when(sit)
      .yields(sat);
  });
  it('sits where somebody sat who has gone', () => {
    const gone = Teleported({ who: bob, from: quay, to: market });
    given(annAtQuay, bobToo, aStool, bobSits, gone).when(sit).yields(sat);
    const back = Teleported({ who: bob, from: market, to: quay });
    given(annAtQuay, bobToo, aStool, bobSits, gone, back).when(sit).yields(sat);
  });
  it('sits where somebody sat who left the world and came back', () => {
    given(annAtQuay, bobToo, aStool, bobSits).when(sit).refused('taken');
    const away = [GameLeft({ player: bob, room: quay }), GameEntered({ player: bob, room: quay })];
    given(annAtQuay, bobToo, aStool, bobSits, away).when(sit).yields(sat);
  });
  it('refuses what has no posture', () => {
    given(annAtQuay, aStool)
      .when(SitOn({ who: nothing, seat: stool }))
      .refused('cannot-sit');
  });
  it('refuses whoever sleeps', () => given(annAtQuay, aStool, asleep).when(sit).refused('asleep'));
  it('refuses whoever sits there', () => given(annAtQuay, aStool, sat).when(sit).refused('already-there'));
  it('refuses what is elsewhere', () => {
    given(annAtQuay, anItem(stool, market), having(stool, { seat: { places: 1 } }))
      .when(sit)
      .refused('out-of-reach');
  });
  it('refuses what nobody can sit on', () =>
    given(annAtQuay, anItem(stool, quay)).when(sit).refused('no-seat'));
  it('is shown whole', () => everyRuleIsShown(SitOn));
});

describe('LieDown', () => {
  const lie = LieDown({ who: ann, on: null });
  const onStool = LieDown({ who: ann, on: stool });
  it('lies down on the ground', () =>
    given(annAtQuay)
      .when(lie)
      .yields(LainDown({ who: ann, on: null })));
  it('lies down on a thing, from the ground too', () => {
    given(annAtQuay, aStool, LainDown({ who: ann, on: null }))
      .when(onStool)
      .yields(LainDown({ who: ann, on: stool }));
  });
  it('refuses what has no posture', () => {
    given(annAtQuay)
      .when(LieDown({ who: nothing, on: null }))
      .refused('cannot-lie');
  });
  it('refuses whoever sleeps', () => given(annAtQuay, asleep).when(lie).refused('asleep'));
  it('refuses whoever lies there', () => {
    given(annAtQuay, LainDown({ who: ann, on: null }))
      .when(lie)
      .refused('already-lying');
  });
  it('refuses what is elsewhere', () => given(annAtQuay).when(onStool).refused('out-of-reach'));
  it('refuses what nobody can lie on', () => {
    given(annAtQuay, anItem(stool, quay)).when(onStool).refused('no-seat');
  });
  it('refuses what is taken', () => given(annAtQuay, bobToo, aStool, bobSits).when(onStool).refused('taken'));
  it('is shown whole', () => everyRuleIsShown(LieDown));
});

describe('StandUp', () => {
  const stand = StandUp({ who: ann });
  it('stands whoever sits', () =>
    given(annAtQuay, sitting)
      .when(stand)
      .yields(StoodUp({ who: ann })));
  it('refuses whoever stands', () => given(annAtQuay).when(stand).refused('already-standing'));
  it('refuses whoever sleeps', () => given(annAtQuay, asleep).when(stand).refused('asleep'));
  it('refuses what has no posture', () => {
    for (const who of [apple, nothing])
      given(annAtQuay, anItem(apple, quay)).when(StandUp({ who })).refused('cannot-stand');
  });
  it('is shown whole', () => everyRuleIsShown(StandUp));
});

describe('FallAsleep', () => {
  const sleep = FallAsleep({ who: ann });
  it('falls asleep, standing or not', () => {
    given(annAtQuay).when(sleep).yields(asleep);
    given(annAtQuay, sitting).when(sleep).yields(asleep);
  });
  it('refuses whoever sleeps', () => given(annAtQuay, asleep).when(sleep).refused('already-asleep'));
  it('refuses what has no posture', () => {
    given(annAtQuay)
      .when(FallAsleep({ who: nothing }))
      .refused('cannot-sleep');
  });
  it('is shown whole', () => everyRuleIsShown(FallAsleep));
});

describe('WakeUp', () => {
  const wake = WakeUp({ who: ann });
  it('wakes whoever sleeps', () =>
    given(annAtQuay, asleep)
      .when(wake)
      .yields(WokenUp({ who: ann })));
  it('lies then on what one fell asleep on', () => {
    given(annAtQuay, aStool, SatOn({ who: ann, seat: stool }), asleep, WokenUp({ who: ann }))
      .when(LieDown({ who: ann, on: stool }))
      .refused('already-lying');
  });
  it('refuses whoever is awake', () => {
    for (const who of [ann, nothing]) given(annAtQuay).when(WakeUp({ who })).refused('not-asleep');
  });
  it('is shown whole', () => everyRuleIsShown(WakeUp));
});

describe('a thing on which somebody sits', () => {
  it('cannot be picked up', () => {
    given(annAtQuay, bobToo, aStool, bobSits)
      .when(TakeItem({ item: stool, by: ann }))
      .refused('sat-on');
  });
});
