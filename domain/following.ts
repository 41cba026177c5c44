import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id } from './fields.ts';
import { isLiving } from './object.ts';

export const FollowingBegun = event(
  'FollowingBegun',
  { who: id, leader: id },
  { stream: 'who', evolve: (draft, e) => draft.set(e.who, 'follows', { leader: e.leader }) },
);

/** Goes wherever somebody goes who is in the same room now. */
export const BeginFollowing = command('BeginFollowing', { who: id, leader: id }, (world, c) => {
  const who = world.get(c.who);
  const leader = world.get(c.leader);
  if (!who || !isLiving(who) || who.container === null) return refuse('not-in-the-world');
  if (!leader || !isLiving(leader) || leader.container !== who.container) return refuse('not-here');
  if (c.who === c.leader) return refuse('oneself');
  if (who.traits.follows?.leader === c.leader) return refuse('following-already');
  return accept(FollowingBegun(c));
});

export const FollowingEnded = event(
  'FollowingEnded',
  { who: id },
  {
    stream: 'who',
    evolve: (draft, e) => {
      const { follows: _, ...traits } = draft.get(e.who).traits;
      draft.change(e.who, { traits });
    },
  },
);

/** Follows nobody any more. */
export const EndFollowing = command('EndFollowing', { who: id }, (world, c) => {
  if (!world.get(c.who)?.traits.follows) return refuse('follows-nobody');
  return accept(FollowingEnded(c));
});
