import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, maybeTime, text } from './fields.ts';
import type { GameObject } from './object.ts';
import { hasTier } from './object.ts';

/** The longest reason that is given for a mute, in characters. */
export const longestReason = 200;

export const PlayerMuted = event(
  'PlayerMuted',
  { player: id, by: id, until: maybeTime, reason: text },
  {
    stream: 'player',
    evolve: (draft, { player, ...muted }) => draft.set(player, 'muted', muted),
  },
);

/** Takes a player's voice away for a while, or until it is given back. */
export const MutePlayer = command(
  'MutePlayer',
  { player: id, by: id, until: maybeTime, reason: text },
  (world, c) => {
    const player = world.get(c.player);
    const by = world.get(c.by);
    if (player?.kind !== 'player') return refuse('no-such-player');
    if (!by || !outranks(by, player)) return refuse('of-the-staff');
    if (c.reason.length > longestReason) return refuse('too-long');
    return accept(PlayerMuted(c));
  },
);

export const PlayerUnmuted = event(
  'PlayerUnmuted',
  { player: id, by: id },
  { stream: 'player', evolve: (draft, e) => draft.unset(e.player, 'muted') },
);

/** Gives a player's voice back. */
export const UnmutePlayer = command('UnmutePlayer', { player: id, by: id }, (world, c) => {
  const player = world.get(c.player);
  if (player?.kind !== 'player') return refuse('no-such-player');
  if (!player.traits.muted) return refuse('not-muted');
  return accept(PlayerUnmuted(c));
});

/** Whether somebody may not talk at a moment. */
export function isMuted({ traits: { muted } }: GameObject, now: number): boolean {
  return muted !== undefined && (muted.until === null || muted.until > now);
}

/** Whether one of the staff may use a power against somebody: against nobody of the same tier or a higher one. */
export function outranks(staff: GameObject, other: GameObject): boolean {
  const tier = other.traits.character?.tier ?? 'player';
  return hasTier(staff, 'admin')
    ? tier !== 'admin'
    : !hasTier(other, staff.traits.character?.tier ?? 'player');
}
