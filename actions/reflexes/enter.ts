import { ResumeLife, Revive } from '../../domain/living.ts';
import { EnterGame, UpdatePlayerAdminStatus } from '../../domain/players.ts';
import { roomView } from '../senses/room-view.ts';
import { preferencesOf } from '../settings/preferences-of.ts';
import type { Transaction } from '../transaction.ts';
import type { Character } from './be-born.ts';
import { beBorn } from './be-born.ts';

/**
 * A character comes into the world with the powers that the account gives them; one who has no body yet is born.
 * @throws {TypeError} the world has no room for them.
 */
export function enterWorld(tx: Transaction, character: Character): void {
  const { goid: player, tier } = character;
  if (!tx.world.get(player)) beBorn(tx, character);
  tx.do(UpdatePlayerAdminStatus({ player, tier }));
  const entered = tx.do(EnterGame({ player, refuge: tx.services.refuge }));
  if (!entered.ok && entered.refusal !== 'already-here')
    throw new TypeError(`${player} cannot enter: ${entered.refusal}`);
  if (entered.ok) {
    tx.do(ResumeLife({ who: player, at: tx.now }));
    tx.do(Revive({ who: player, room: tx.services.refuge, at: tx.now }));
    tx.act('{actor} [appear] in a plume of smoke.', {}, { except: [player] });
  }
  if (tx.actor.traits.settings)
    tx.effect({ do: 'prefer', who: player, preferences: preferencesOf(tx.actor) });
  tx.show(player, roomView(tx.world, tx.actor));
  tx.occur({ name: 'enter' });
}
