import { describe, it } from 'node:test';
import { aMobile, ann, aPlayer, cat, nothing, quay, theTown, town } from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { longestText } from './objects.ts';
import { ClearReactions, LoadReactions, mostScripts, ReactionsCleared, ReactionsLoaded } from './reacting.ts';

const here = [...theTown, ...aPlayer(ann, quay), aMobile(cat, quay)];
const loaded = (script: string) => ReactionsLoaded({ goid: cat, script });

describe('LoadReactions', () => {
  it('lets somebody react, a room too', () => {
    for (const goid of [cat, quay])
      given(here)
        .when(LoadReactions({ goid, script: 'purr' }))
        .yields(ReactionsLoaded({ goid, script: 'purr' }));
  });
  it('refuses what is not there', () => {
    given(here)
      .when(LoadReactions({ goid: nothing, script: 'purr' }))
      .refused('no-such-object');
  });
  it('refuses a player and an area, who react to nothing', () => {
    for (const goid of [ann, town])
      given(here)
        .when(LoadReactions({ goid, script: 'purr' }))
        .refused('cannot-react');
  });
  it('refuses the same file twice', () => {
    given(here, loaded('purr'))
      .when(LoadReactions({ goid: cat, script: 'purr' }))
      .refused('loaded-already');
  });
  it('refuses one file more than there may be', () => {
    const all = Array.from({ length: mostScripts }, (_, at) => loaded(`file-${at}`));
    given(here, ...all)
      .when(LoadReactions({ goid: cat, script: 'purr' }))
      .refused('too-many');
  });
  it('refuses a file without a name, and one with an endless name', () => {
    for (const script of ['', 'x'.repeat(longestText + 1)])
      given(here)
        .when(LoadReactions({ goid: cat, script }))
        .refused('no-name');
  });
  it('is shown whole', () => everyRuleIsShown(LoadReactions));
});

describe('ClearReactions', () => {
  it('lets somebody react to nothing', () => {
    given(here, loaded('purr'))
      .when(ClearReactions({ goid: cat }))
      .yields(ReactionsCleared({ goid: cat }));
  });
  it('refuses what is not there', () => {
    given(here)
      .when(ClearReactions({ goid: nothing }))
      .refused('no-such-object');
  });
  it('refuses somebody who reacts to nothing, and who has been cleared', () => {
    given(here)
      .when(ClearReactions({ goid: cat }))
      .refused('does-not-react');
    given(here, loaded('purr'), ReactionsCleared({ goid: cat }))
      .when(ClearReactions({ goid: cat }))
      .refused('does-not-react');
  });
  it('is shown whole', () => everyRuleIsShown(ClearReactions));
});
