import { describe, it } from 'node:test';
import {
  aCharacter,
  aContainer,
  anItem,
  ann,
  aPlayer,
  apple,
  bag,
  bob,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { GameObjectDeleted } from './objects.ts';
import { DeletePlayer, PlayerDeleted } from './players.ts';

describe('DeletePlayer', () => {
  const remove = (player = ann) => DeletePlayer({ player, by: bob });

  it('takes an absent character out of the world for good, with all that was theirs', () => {
    given(theTown, aCharacter(ann, quay), aContainer(bag, ann), anItem(apple, bag))
      .when(remove())
      .yields(
        GameObjectDeleted({ goid: apple }),
        GameObjectDeleted({ goid: bag }),
        PlayerDeleted({ player: ann, by: bob }),
      );
  });
  it('refuses who is in the world', () =>
    given(theTown, aPlayer(ann, quay)).when(remove()).refused('in-the-world'));
  it('refuses who is nobody', () => given(theTown).when(remove()).refused('no-such-player'));
  it('is shown whole', () => everyRuleIsShown(DeletePlayer));
});
