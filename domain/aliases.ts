import { accept, command, refuse } from './command.ts';
import type { Draft } from './draft.ts';
import { event } from './event.ts';
import { id, text } from './fields.ts';
import type { Goid } from './ids.ts';

/** The most words of their own that a player may have. */
export const mostAliases = 50;
/** The longest that a word may stand for. */
export const mostAliasLetters = 200;
const aliasPattern = /^[^\s;$]{1,20}$/u;

export const AliasDefined = event(
  'AliasDefined',
  { player: id, alias: text, line: text },
  {
    stream: 'player',
    evolve: (draft, e) => keep(draft, e.player, { ...others(draft, e.player, e.alias), [e.alias]: e.line }),
  },
);

/** Lets a word of a player's own stand for a line. */
export const DefineAlias = command('DefineAlias', { player: id, alias: text, line: text }, (world, c) => {
  const player = world.get(c.player);
  if (player?.kind !== 'player') return refuse('no-such-player');
  if (!aliasPattern.test(c.alias)) return refuse('no-word');
  if (c.line.trim() === '') return refuse('empty');
  if (c.line.length > mostAliasLetters) return refuse('too-long');
  const { aliases = {} } = player.traits;
  if (!Object.hasOwn(aliases, c.alias) && Object.keys(aliases).length >= mostAliases)
    return refuse('too-many');
  return accept(AliasDefined(c));
});

export const AliasRemoved = event(
  'AliasRemoved',
  { player: id, alias: text },
  { stream: 'player', evolve: (draft, e) => keep(draft, e.player, others(draft, e.player, e.alias)) },
);

/** A word stands for nothing of its own any more. */
export const RemoveAlias = command('RemoveAlias', { player: id, alias: text }, (world, c) => {
  const { aliases = {} } = world.get(c.player)?.traits ?? {};
  if (!Object.hasOwn(aliases, c.alias)) return refuse('no-such-alias');
  return accept(AliasRemoved(c));
});

function others(draft: Draft, player: Goid, alias: string): Record<string, string> {
  const { [alias]: _, ...rest } = draft.get(player).traits.aliases ?? {};
  return rest;
}

function keep(draft: Draft, player: Goid, aliases: Readonly<Record<string, string>>): void {
  const { aliases: _, ...traits } = draft.get(player).traits;
  draft.change(player, { traits: Object.keys(aliases).length > 0 ? { ...traits, aliases } : traits });
}
