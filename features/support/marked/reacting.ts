import { FollowingBegun } from '../../../domain/following.ts';
import { ReactionsLoaded } from '../../../domain/reacting.ts';
import { aMobile, anArea, anItem, aPlayer, aRoom, quay, town } from '../facts.ts';
import type { MarkedFacts } from './marked-facts.ts';

const place = [anArea(town), aRoom(quay)];

/** The facts that let commands about reactions, quests and followers be accepted. */
export const reacting = {
  AdvanceQuest: c => [place, aPlayer(c.player, quay)],
  BeginFollowing: c => [place, aMobile(c.who, quay), aPlayer(c.leader, quay)],
  ClearReactions: c => [place, anItem(c.goid, quay), ReactionsLoaded({ goid: c.goid, script: 'purr' })],
  EndFollowing: c => [place, aMobile(c.who, quay), FollowingBegun({ who: c.who, leader: quay })],
  LoadReactions: c => [place, anItem(c.goid, quay)],
} satisfies Partial<MarkedFacts>;
