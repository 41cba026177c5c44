import { accept, command, refuse } from './command.ts';
import type { Draft } from './draft.ts';
import { event } from './event.ts';
import { id } from './fields.ts';
import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import { hasTier } from './object.ts';

/** The most people whom one player can ignore. */
export const mostIgnored = 50;

export const PlayerIgnored = event(
  'PlayerIgnored',
  { player: id, whom: id },
  {
    stream: 'player',
    evolve: (draft, e) => keep(draft, e.player, [...others(draft, e.player, e.whom), e.whom]),
  },
);

/** Does not want to hear somebody any more. */
export const IgnorePlayer = command('IgnorePlayer', { player: id, whom: id }, (world, c) => {
  const [player, whom] = [world.get(c.player), world.get(c.whom)];
  if (player?.kind !== 'player' || whom?.kind !== 'player') return refuse('no-such-player');
  if (c.player === c.whom) return refuse('oneself');
  if (hasTier(whom, 'helper')) return refuse('is-staff');
  const { ignores = [] } = player.traits;
  if (ignores.includes(c.whom)) return refuse('already-ignored');
  if (ignores.length >= mostIgnored) return refuse('too-many');
  return accept(PlayerIgnored(c));
});

export const PlayerHeeded = event(
  'PlayerHeeded',
  { player: id, whom: id },
  { stream: 'player', evolve: (draft, e) => keep(draft, e.player, others(draft, e.player, e.whom)) },
);

/** Wants to hear somebody again. */
export const HeedPlayer = command('HeedPlayer', { player: id, whom: id }, (world, c) => {
  if (!world.get(c.player)?.traits.ignores?.includes(c.whom)) return refuse('not-ignored');
  return accept(PlayerHeeded(c));
});

/** Whether somebody does not want to hear another; the staff is heard always. */
export function ignores(listener: GameObject, speaker: GameObject): boolean {
  const { ignores } = listener.traits;
  return ignores?.includes(speaker.goid) === true && !hasTier(speaker, 'helper');
}

function others(draft: Draft, player: Goid, whom: Goid): Goid[] {
  return (draft.get(player).traits.ignores ?? []).filter(it => it !== whom);
}

function keep(draft: Draft, player: Goid, ignored: readonly Goid[]): void {
  const { ignores: _, ...traits } = draft.get(player).traits;
  draft.change(player, { traits: ignored.length > 0 ? { ...traits, ignores: ignored } : traits });
}
